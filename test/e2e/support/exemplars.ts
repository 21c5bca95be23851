import { openMine, sayAndSend } from './credit'
import type { Phone } from './phone'

/** What people do in a selection of exemplars, each as one act. */

const DESK = '看榜样评选'
const STORY = '二十年来照顾邻居家的孤寡老人，收麦、看病、过年，样样放在心上，从来没有收过一分钱。'
const BASIS = '查过名册，问过左邻右舍，都说得上来。'

/** Opens the work of whoever has a part in selections. */
export const openSelection = (phone: Phone) => openMine(phone, DESK)

/** Opens the selection of a year. */
export async function openYear(phone: Phone, year: number): Promise<void> {
  await openSelection(phone)
  await phone.follow(`${year}年岳乡榜样`)
}

/** Opens one category in one place of the selection of a year, "北关村". */
export async function openContest(phone: Phone, year: number, place: string): Promise<void> {
  await openYear(phone, year)
  await phone.follow(`${place} · 助人为乐`)
  await phone.sees(/现在这一步|名额/)
}

/** A member of the two committees recommends somebody of the village. */
export async function recommend(phone: Phone, year: number, who: string): Promise<void> {
  await openYear(phone, year)
  await phone.press('推荐候选人')
  await phone.choose('radio', '助人为乐')
  await phone.choose('radio', new RegExp(`^${who}`))
  await phone.fill('事迹', STORY)
  await phone.press('推荐')
  await phone.sees(`推荐${who}？`)
  await phone.press('推荐')
  await phone.sees(`已经去问${who}愿不愿意`)
}

/** The candidate reads what would be public, and agrees. */
export async function agreeToStand(phone: Phone): Promise<void> {
  await openMine(phone, '我的榜样评选')
  await phone.press('同意参加，同意公开')
  await phone.sees('村里还在推荐')
}

/** Opens the lines that wait for one's signature. */
export async function openVetting(phone: Phone): Promise<void> {
  await openSelection(phone)
  await phone.follow('签审核意见')
}

/** Signs one's own line of each candidate as clear, of several the one that begins so; back at the list after each. */
export async function signFor(phone: Phone, candidates: readonly string[], line?: string): Promise<void> {
  await openVetting(phone)
  for (const name of candidates) {
    await phone.follow(`${name} · `)
    if (line) await phone.choose('radio', new RegExp(`^${line}`))
    await phone.choose('radio', '没有问题')
    await phone.fill('写明依据', BASIS)
    await phone.press('签字')
    await phone.sees('签“没有问题”？')
    await phone.press('签字')
    await phone.button('签字').waitFor({ state: 'detached' })
    await phone.back()
  }
}

/** Opens the sheet of a contest in which one has a seat. */
export async function openSheet(phone: Phone, place: string): Promise<void> {
  await openSelection(phone)
  await phone.follow('打分')
  await phone.follow(`${place} · 助人为乐`)
}

/** Gives everybody points, by their names, with one reason. */
export async function giveScores(phone: Phone, points: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, given] of Object.entries(points)) {
    await phone.fill(`${name}的分数`, given)
    await phone.fill(`给${name}的理由`, '事迹实在，左邻右舍都说好。')
  }
  await phone.press('交打分表')
  await phone.sees('交上去？')
  await phone.press('交打分表')
  await phone.sees('您的分记下了。')
}

/** Names one of the equals. */
export async function voteOnEquals(phone: Phone, name: string): Promise<void> {
  await phone.choose('checkbox', new RegExp(`^${name}`))
  await phone.fill('理由', '照顾老人的年头更长。')
  await phone.press('投票')
}

/** Recommends somebody who was chosen to the next level. */
export async function sendUp(phone: Phone, who: string): Promise<void> {
  await sayAndSend(phone, `推荐到上一级：${who}`, '推荐的理由', '得分在前，事迹经得起问。')
  await phone.button(`推荐到上一级：${who}`).waitFor({ state: 'detached' })
}

/** Opens the vote on those who helped others, and marks a ballot. */
export async function markBallot(phone: Phone, names: readonly string[]): Promise<void> {
  await openMine(phone, '榜样投票')
  await phone.follow('.*助人为乐.*正在投票')
  await phone.sees('每个人看到的先后不一样')
  for (const name of names) await phone.choose('checkbox', `选${name}`)
}

/** Opens the newest notice of candidates of the reader's township: the one that stays open longest. */
export async function openNewest(phone: Phone): Promise<void> {
  await phone.open('notices')
  await phone.reload()
  await phone.page.getByRole('tab', { name: '本乡镇' }).filter({ visible: true }).click()
  await phone.sees('榜样人选公示')
  const notices = phone.page.getByRole('link', { name: /榜样人选公示/ }).filter({ visible: true })
  await notices.last().click()
  await phone.sees('公示内容')
}

/** Opens the wall of the county. */
export async function openWall(phone: Phone): Promise<void> {
  await phone.open('boards')
  await phone.follow('荣誉墙')
  await phone.sees('本人愿意，才写在这里')
}
