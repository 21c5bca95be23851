import { typeInto } from '../../support/type-into'
import type { Phone } from './phone'

/** What the organiser of the night school does, each as one act. */

const CLASS = '老年人学智能手机'

async function openStation(organiser: Phone): Promise<void> {
  await organiser.open('mine')
  await organiser.follow('办夜校')
  await organiser.button('开一门课').waitFor()
}

/** Looks for the class in the week that is shown, then in the next. */
async function followClass(phone: Phone): Promise<void> {
  await phone.sees(/已经到底了|没有排课|没有您能去的课/)
  if ((await phone.page.getByText(CLASS, { exact: true }).filter({ visible: true }).count()) === 0)
    await phone.press('后七天')
  await phone.sees(CLASS)
  await phone.follow(CLASS)
}

/** Three weeks of a class of thirty seats, early in the evening, when no other class of the demo is. */
export async function makeSeries(organiser: Phone, from: string): Promise<void> {
  await openStation(organiser)
  await organiser.press('开一门课')
  await organiser.fill('课名', CLASS)
  await organiser.fill('讲什么', '接电话、看视频、跟孩子说话，一步一步学，学不会不下课。')
  await organiser.fill('第一次课的日期', from)
  for (const _ of ['second', 'third']) await organiser.press(/^加一/)
  await organiser.fill('几点上课', '18:00')
  await organiser.fill('几点下课', '18:50')
  await organiser.fill('教室', '三号教室')
  await organiser.choose('radio', /^外请的老师/)
  await organiser.fill('讲师姓名', '岳老师')
  await organiser.press('排好，开始报名')
}

/** The address of the first class, as the organiser shares it; they stay at their station. */
export async function classAddress(organiser: Phone): Promise<string> {
  await organiser.sees(CLASS)
  await organiser.open('home')
  await organiser.tab('夜校')
  await followClass(organiser)
  await organiser.sees('三号教室')
  return organiser.page.url()
}

/** Opens the list of the first class on the organiser's phone. */
export async function openSheet(organiser: Phone): Promise<void> {
  await openStation(organiser)
  await followClass(organiser)
  await organiser.sees('名单')
}

/** The six digits that everybody in the room sees. */
export async function codeOnScreen(organiser: Phone): Promise<string> {
  await organiser.press('打开大屏签到码')
  const digits = organiser.page.getByRole('status', { name: /^\d{6}$/ }).filter({ visible: true })
  return (await digits.getAttribute('aria-label')) ?? ''
}

/** Names who sees to the newest question and answers it. */
export async function answerNewest(organiser: Phone, owner: string, answer: string): Promise<void> {
  await openStation(organiser)
  await organiser.follow('待答复的事项')
  const newest = (label: string) =>
    organiser.page.getByRole('textbox', { name: label }).filter({ visible: true }).last()
  await newest('谁来办').waitFor()
  await typeInto(newest('谁来办'), owner)
  await organiser.press('定下承办人')
  await organiser.sees(`承办人 ${owner}`)
  await typeInto(newest('公开答复'), answer)
  await organiser.press('公开答复')
  await organiser.page.getByText(`承办人 ${owner}`).first().waitFor({ state: 'hidden' })
}

/** Takes a check-in back with a reason. */
export async function revertCheckIn(organiser: Phone, name: string): Promise<void> {
  await organiser.press(`撤销签到${name}`)
  await organiser.fill('为什么撤销', '点错了人，本人还没有到。')
  await organiser.press('撤销，退回积分')
  await organiser.button(`点名${name}`).waitFor()
}

/** From now on the phone's own clock is so many minutes ahead. */
export async function setClockWrong(phone: Phone, minutes: number): Promise<void> {
  await phone.page.addInitScript((ms) => {
    const right = Date.now
    Date.now = () => right() + ms
  }, minutes * 60_000)
  await phone.reload()
}

/** Ticks a name while the phone has no network. */
export async function tickOffline(phone: Phone, name: string): Promise<void> {
  await phone.page.context().setOffline(true)
  await phone.press(`点名${name}`)
  await phone.sees(/个点名还没有传上去/)
}

/** The network is back: what the phone kept goes by itself. */
export async function comeBack(phone: Phone): Promise<void> {
  await phone.page.context().setOffline(false)
  await phone.page
    .getByText(/个点名还没有传上去/)
    .first()
    .waitFor({ state: 'hidden' })
}
