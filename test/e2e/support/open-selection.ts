import { openSelection } from './exemplars'
import type { Phone } from './phone'

/** A level's last days of recommending, vetting, voting and scoring, in days from the opening. */
const CALENDAR: Readonly<Record<string, readonly number[]>> = {
  村一级: [1, 2, 3, 4],
  乡镇一级: [26, 28, 30, 33],
  县一级: [54, 57, 59, 150],
}
const STAGES = ['推荐到哪天', '审核到哪天', '投票到哪天', '打分到哪天'] as const

/** Presses "one more" of a count of the township's card: the levels stand one under the other, villages first. */
const oneMore = (phone: Phone, label: string, at: number) =>
  phone.page
    .getByRole('group', { name: label })
    .filter({ visible: true })
    .nth(at)
    .getByRole('button', { name: '加一' })
    .click()

/**
 * An officer of the county opens a selection of a year by the opening page: of those who helped others a township sends two
 * upward, and residents name two; the other categories keep what was proposed. `dateIn` answers a date so many days ahead.
 */
export async function openCampaign(phone: Phone, year: number, dateIn: (days: number) => string): Promise<void> {
  await openSelection(phone)
  await phone.press('开一批评选')
  await phone.choose('radio', `${year}年`)
  await phone.press('下一步')
  await phone.choose('radio', '一类一类分开定')
  await phone.choose('radio', '助人为乐')
  await oneMore(phone, '其中最多推荐几位到县', 0)
  await oneMore(phone, '一张票选几位', 1)
  await phone.picture('01-places')
  await phone.press('下一步')
  for (const [level, days] of Object.entries(CALENDAR))
    for (const [stage, name] of STAGES.entries()) await phone.fill(`${level}${name}`, dateIn(days[stage] ?? 0))
  await phone.press('下一步')
  await phone.sees('助人为乐 · 乡镇')
  await phone.picture('02-rules')
  await phone.press('开始评选')
  await phone.sees('开始这一批评选？')
  await phone.press('开始评选')
  await phone.sees('正在评选')
}
