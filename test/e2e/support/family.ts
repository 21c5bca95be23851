import { typeInto } from '../../support/type-into'
import type { Phone } from './phone'

/** What a family does with the phone that it shares. */

/** A first PIN for whoever uses the phone. */
export async function setFirstPin(phone: Phone, pin: string): Promise<void> {
  await phone.open('phone')
  await typeInto(phone.page.getByLabel('定一个密码'), pin)
  await typeInto(phone.page.getByLabel('再输一遍'), pin)
  await phone.press('设好密码')
  await phone.sees('改自己的密码')
}

export interface Claim {
  township: string
  village: string
  name: string
  birthYear: string
}

/** Asks the clerk for a place on the phone for somebody of the family. */
export async function askForPlace(phone: Phone, { township, village, name, birthYear }: Claim): Promise<void> {
  await phone.open('phone')
  await phone.press('加一位家人')
  await phone.page.getByRole('combobox', { name: '乡镇' }).selectOption({ label: township })
  await phone.page.getByRole('combobox', { name: '村', exact: true }).selectOption({ label: village })
  await phone.fill('姓名', name)
  await phone.fill('出生年份', birthYear)
  await phone.press('交给村文书核对')
  await phone.sees(`${name}（${village}）的认领已经交给村文书`)
}

/** Somebody of the family takes the phone; they are asked for their PIN. */
export async function takeOver(phone: Phone, name: string): Promise<void> {
  await phone.open('phone')
  await phone.press(`换人用：${name}`)
}

/** Types the PIN that was asked for, twice where it is the first. */
export async function givePin(phone: Phone, name: string, pin: string, first?: 'first'): Promise<void> {
  await typeInto(phone.page.getByLabel(first ? '定一个密码' : '密码', { exact: true }).last(), pin)
  if (first) await typeInto(phone.page.getByLabel('再输一遍').last(), pin)
  await phone.press('换好了')
  await phone.page.getByRole('heading', { name: `${name}，您好` }).waitFor()
}
