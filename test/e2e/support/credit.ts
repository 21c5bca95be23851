import { choosePhoto } from './acts'
import type { Phone } from './phone'

/** What people do about a credit status, each as one act. `home` is the household as offices read it, "王保海家". */

/** Opens an entry of the workbench or of "mine". */
export async function openMine(phone: Phone, entry: string): Promise<void> {
  await phone.open('mine')
  await phone.follow(entry)
}

/** The clerk enters a morning of common work, and a member of the council confirms it. */
export async function tookPart(clerk: Phone, member: Phone, who: string, on: string, sheet: string): Promise<void> {
  const event = '清扫村里的路'
  await openMine(clerk, '活动登记')
  await clerk.press('登记一次活动')
  await clerk.fill('活动名称', event)
  await clerk.fill('哪一天', on)
  await clerk.choose('radio', /^公益劳动/)
  await clerk.fill('参加的人的姓名', who)
  await clerk.press('查找参加的人')
  await clerk.page.getByRole('link', { name: new RegExp(`^${who} .*户主姓`) }).click()
  await choosePhoto(clerk, sheet)
  await clerk.press('看一看，再交')
  await clerk.press('交给评议会核对')
  await clerk.sees('等评议会核对')
  await openMine(member, '活动登记')
  await member.follow(event)
  await member.press('名单属实，记分')
  await member.press('名单属实，记分')
  await member.sees('分已经记进台账')
}

/** Opens from the queue the application of a household, and agrees to it. */
export async function agree(phone: Phone, home: string, picture?: string): Promise<void> {
  await openMine(phone, '评议好人好事')
  await phone.page.getByRole('button', { name: new RegExp(`${home}申请信用户`) }).click()
  await phone.sees('依据的积分')
  if (picture) await phone.picture(picture)
  await phone.press('同意')
  await phone.press('同意')
  await phone.sees('您的票已经记下')
}

/** Opens, from the township's desk, the application of a household. */
export async function openCase(officer: Phone, home: string): Promise<void> {
  await openMine(officer, '信用户审定')
  await officer.reload()
  await officer.follow(home)
  await officer.sees('依据的积分')
}

/** An act that asks for words in a sheet of its own. */
export async function sayAndSend(phone: Phone, act: string | RegExp, label: string, words: string): Promise<void> {
  await phone.press(act)
  await phone.fill(label, words)
  await phone.page.getByRole('dialog').getByRole('button', { name: '确定' }).click()
}
