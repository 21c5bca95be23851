import { makePopulation } from '../../../cloudfunctions/host/demo/population'
import { toNextMoment } from './demo-clock'
import type { Phone } from './phone'

/** What learners do at the night school, each as one act. */

const { villages } = makePopulation()

/** Everybody of somebody's household, they themselves first. */
export function familyOf(name: string): string[] {
  const households = villages.flatMap((village) => village.households)
  const home = households.find(({ members }) => members.some((member) => member.name === name))
  if (!home) throw new Error(`nobody is called ${name}`)
  return [name, ...home.members.map((member) => member.name).filter((other) => other !== name)]
}

/** Opens a class at its address and enrols these people in one go: seats, or places in line. */
export async function enrolFamily(phone: Phone, address: string, names: readonly string[]): Promise<void> {
  await phone.goTo(address)
  await phone.sees('三号教室')
  for (const name of names) {
    const box = phone.page.getByRole('checkbox', { name, exact: true }).filter({ visible: true })
    if ((await box.count()) > 0 && !(await box.isChecked())) await box.click()
  }
  await phone.press(/^(我要报名|排候补)$/)
  await phone.sees(/^(已报上|候补中)$/)
}

/** Gives one's own seat back. */
export async function giveUpSeat(phone: Phone): Promise<void> {
  await phone.press('取消报名')
  await phone.page.getByRole('dialog').getByRole('button', { name: '取消报名' }).click()
  await phone.button(/^(我要报名|排候补)$/).waitFor()
}

export async function checkInWithCode(phone: Phone, code: string): Promise<void> {
  await phone.fill('六位数字', code)
  await phone.press('签到')
  await phone.sees('已签到')
}

/** The six characters that the organiser's phone scans or that are told to them. */
export async function ownCode(phone: Phone): Promise<string> {
  await phone.sees('我的签到码')
  const code = /我的签到码\s*([0-9A-F]{6})/.exec(await phone.words())?.[1]
  if (!code) throw new Error('the phone shows no code')
  return code
}

/** Rates the one answer that waits for its rating. */
export async function rateAnswer(phone: Phone, stars: number): Promise<void> {
  const choice = phone.page.getByRole('radio', { name: `${stars} 分` })
  await choice.click()
  await phone.press('给答复打分')
  await choice.waitFor({ state: 'hidden' })
  await phone.sees(`打了 ${stars} 分`)
}

/** Moves the demo's clock on one phone from one due thing to the next until these words stand on another. */
export async function untilShown(clock: Phone, phone: Phone, words: string | RegExp): Promise<void> {
  const there = () => phone.page.getByText(words).filter({ visible: true }).count()
  while ((await there()) === 0) {
    await toNextMoment(clock)
    await phone.reload()
    await phone.sees('三号教室')
  }
}
