import { openMine } from './credit'
import type { Phone } from './phone'

/** What people do in a selection of exemplars, each as one act. */

const DESK = '看榜样评选'

/** Opens the work of whoever has a part in selections. */
export const openSelection = (phone: Phone) => openMine(phone, DESK)

/** Opens the sheet of somebody who has a seat. */
export async function openSheet(phone: Phone): Promise<void> {
  await openSelection(phone)
  await phone.follow('打分')
  await phone.follow('城关镇')
  await phone.still()
  await phone.reload()
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

/** Opens the newest vote over the reader's village and marks a ballot. */
export async function markBallot(phone: Phone, names: readonly string[]): Promise<void> {
  await openMine(phone, '榜样投票')
  await phone.follow('.*正在投票')
  await phone.sees('每个人看到的先后不一样')
  for (const name of names) await phone.choose('checkbox', `选${name}`)
  await phone.press('投票')
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
