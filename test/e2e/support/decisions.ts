import type { Phone } from './phone'

/** What people do who decide, or do not accept what was decided. */

/** Declares, on the kin page, that somebody of the village is a cousin; done when the list above has grown by it. */
export async function declareCousin(phone: Phone, name: string): Promise<void> {
  await phone.fill('亲属的姓名', name)
  await phone.press('查找亲属')
  await phone.page.getByRole('link', { name: new RegExp(`^${name} .*户主姓`) }).click()
  await phone.page.getByRole('combobox', { name: '他是我的' }).selectOption({ label: '堂表兄弟姐妹' })
  await phone.press('申明')
  await phone.sees(`已经记下：${name}`)
  await phone.page.getByRole('button', { name: `这条不对：和${name}的亲属申明` }).waitFor()
}

/** Declines, with a reason from the list and words. */
export async function declineBallot(phone: Phone, words: string): Promise<void> {
  await phone.choose('radio', /^不同意/)
  await phone.choose('radio', '查证不了')
  await phone.fill('说明白', words)
  await phone.press('投票')
  await phone.press('投出去')
  await phone.sees('您投了：不同意')
}

/** Opens the newest of one's own deeds. */
export async function openMyDeed(phone: Phone): Promise<void> {
  await phone.tab('我的')
  await phone.follow('我的好人好事')
  await phone.follow('助人为乐')
  await phone.sees('走到哪一步了')
}

/** The praised says to be named in full, on the page of the newest deed. */
export async function nameInFull(phone: Phone): Promise<void> {
  await openMyDeed(phone)
  await phone.choose('radio', /^写全名/)
  await phone.press('就这样署名')
  await phone.sees('已经记下您的选择')
}

/** Opens from the queue the review with these words, if it waits for the member. */
export async function openIfAsked(phone: Phone, words: RegExp): Promise<boolean> {
  await phone.tab('我的')
  await phone.follow('评议好人好事')
  const row = phone.page.getByRole('button', { name: words })
  await phone.sees(/已经到底了|没有等您评议的/)
  if ((await row.count()) === 0) return false
  await row.click()
  await phone.sees('原话只有评议的人能看到')
  return true
}
