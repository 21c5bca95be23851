import type { Phone } from './phone'

/** Opens the open notice of a deed with so many lines, from the list of notices. */
export async function openDeedNotice(phone: Phone, lines: number): Promise<void> {
  await phone.open('notices')
  await phone.page
    .getByRole('link', { name: new RegExp(`好人好事公示.*共 ${lines} 条`) })
    .filter({ visible: true })
    .first()
    .click()
  await phone.sees('公示内容')
}

/** Objects to the line of somebody, from the page of the notice, and leaves a picture of the form. */
export async function objectTo(
  phone: Phone,
  who: string,
  ground: RegExp,
  words: string,
  picture: string,
): Promise<void> {
  await phone.press(`提异议：${who}这一条`)
  await phone.choose('radio', ground)
  await phone.fill('您知道的情况', words)
  await phone.picture(picture)
  await phone.press('提交异议')
  await phone.press('提交异议')
  await phone.sees('我提的异议')
}

/** Answers the oldest objection on a ground in the office's queue. */
export async function answerObjection(phone: Phone, ground: string, verdict: RegExp, reason: string): Promise<void> {
  await phone.open('objections')
  await phone.follow(ground)
  await phone.press('看写了什么')
  await phone.sees('写的内容')
  await phone.choose('radio', verdict)
  await phone.fill('理由', reason)
  await phone.press('答复')
  await phone.sees('就这样答复？')
  await phone.press('答复')
}
