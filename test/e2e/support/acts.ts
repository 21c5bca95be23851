import { toNextMoment } from './demo-clock'
import type { Phone } from './phone'

/** What people do on their phones, each as one act. */

export interface Report {
  praised: string
  story: string
  on: string
  place: string
  photo?: string
}

/** Fills the form up to the preview. */
export async function fillReport(phone: Phone, { praised, story, on, place, photo }: Report): Promise<void> {
  await phone.tab('上报')
  await phone.fill('被推荐人的姓名', praised)
  await phone.press('查找被推荐人')
  await phone.page.getByRole('link', { name: new RegExp(`^${praised} .*户主姓`) }).click()
  await phone.choose('radio', '助人为乐')
  await phone.fill('经过', story)
  await phone.fill('哪一天', on)
  await phone.fill('在哪里', place)
  if (photo) await choosePhoto(phone, photo)
  await phone.press('看一看，再上报')
}

/** Adds a photo of the phone to the form in sight. */
export async function choosePhoto(phone: Phone, file: string): Promise<void> {
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.press('添加照片')
  await (await chooser).setFiles(file)
  await phone.page.getByRole('img', { name: '第 1 张照片' }).waitFor()
}

/** Opens from the queue the review whose story holds these words. */
export async function openReview(phone: Phone, words: string): Promise<void> {
  await phone.tab('我的')
  await phone.page.getByRole('link', { name: '评议好人好事' }).click()
  await phone.page.getByRole('button', { name: new RegExp(words) }).click()
  await phone.sees('原话只有评议的人能看到')
}

export async function writePublicText(phone: Phone, text: string): Promise<void> {
  await phone.press('写公开文字')
  await phone.fill('公开的文字', text)
  await phone.press('存下公开文字')
  await phone.button('改公开文字').waitFor()
}

/** Approves under a rule, with one kind of evidence ticked; answers nothing, the page says what comes next. */
export async function approve(phone: Phone, rule: string, evidence: string): Promise<void> {
  await phone.choose('radio', /^同意/)
  await phone.choose('radio', new RegExp(rule))
  await phone.choose('checkbox', new RegExp(evidence))
  await phone.press('投票')
  await phone.press('投出去')
  await phone.sees('您投了：同意')
}

/** Moves the demo's clock from one due thing to the next until these words stand on the page. */
export async function waitForDays(phone: Phone, words: string): Promise<void> {
  await phone.sees('公示内容')
  while ((await phone.page.getByText(words, { exact: true }).count()) === 0) {
    await toNextMoment(phone)
    await phone.reload()
    await phone.sees('公示内容')
  }
}

/** How the household stands on honour boards. */
export async function chooseListing(phone: Phone, choice: RegExp): Promise<void> {
  await phone.open('household')
  await phone.choose('radio', choice)
  await phone.press('就这样写')
  await phone.sees('已经改好')
}

/** Points of the household as they stand in the bar under a board: "105 分". */
export const pointsUnderBoard = async (phone: Phone): Promise<string> =>
  (await phone.page.getByRole('group', { name: '我家' }).filter({ visible: true }).last().textContent()) ?? ''
