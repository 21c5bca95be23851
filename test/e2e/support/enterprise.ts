import { openMine } from './credit'
import type { Phone } from './phone'

/** What people do about an enterprise, each as one act. */

export interface Enterprise {
  name: string
  creditCode: string
  township: string
  village: string
  department: string
}

/** Fills the form of a registration up to its materials. */
export async function fillRegistration(phone: Phone, one: Enterprise): Promise<void> {
  await openMine(phone, '我的企业')
  await phone.press('登记企业')
  await phone.fill('企业名称', one.name)
  await phone.fill('统一社会信用代码', one.creditCode)
  await select(phone, '乡镇', one.township)
  await select(phone, '村', one.village)
  await select(phone, '牵头部门', one.department)
  for (const declared of ['没有拖欠工资', '两年里没有受过重大处罚'])
    await phone.page.getByRole('switch', { name: declared }).filter({ visible: true }).click()
}

async function select(phone: Phone, label: string, option: string): Promise<void> {
  const field = phone.page.getByRole('combobox', { name: label, exact: true }).filter({ visible: true })
  await field.getByRole('option', { name: option }).waitFor({ state: 'attached' })
  await field.selectOption({ label: option })
}

/** Hands in a file as a material, whatever it holds. */
export async function handIn(phone: Phone, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = phone.page.waitForEvent('filechooser')
  await phone.press('选 PDF 文件')
  await (await chooser).setFiles({ name, mimeType: 'application/pdf', buffer: Buffer.from(bytes) })
}
