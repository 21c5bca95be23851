import * as v from 'valibot'
import { countyDate } from '../../../cloudfunctions/platform/county-time'
import type { Phone } from './phone'

const Clock = v.object({ now: v.string() })
const FACE = /^演示时钟 /

/** The date of the village once so many days have passed, "2026-03-08"; without days its clock is only read. */
export async function dateAfter(url: string, days = 0): Promise<string> {
  const headers = { 'content-type': 'application/json' }
  const moving = { method: 'POST', headers, body: JSON.stringify({ days }) }
  const answer = await fetch(`${url}/demo/clock`, days > 0 ? moving : {})
  return countyDate(new Date(v.parse(Clock, await answer.json()).now))
}

/** Moves the demo's clock forward day by day, with the button that the page has for it. */
export async function forwardDays(phone: Phone, days: number): Promise<void> {
  if (days <= 0) return
  const face = () => phone.page.getByText(FACE).filter({ visible: true }).first()
  await phone.press(FACE)
  for (let day = 0; day < days; day++) {
    const before = (await face().textContent()) ?? ''
    await phone.press('前进一天')
    await phone.page.getByText(before, { exact: true }).first().waitFor({ state: 'hidden' })
  }
  await phone.press('关闭')
}

/** Moves the demo's clock to a day, "2026-03-08", with the field that the page has for it. */
export async function toDate(phone: Phone, date: string): Promise<void> {
  await phone.still()
  const before = (await phone.button(FACE).textContent()) ?? ''
  await phone.press(FACE)
  await phone.fill('拨到哪一天', date)
  await phone.press('拨到这一天')
  await phone.page.getByRole('button', { name: before, exact: true }).first().waitFor({ state: 'hidden' })
  await phone.press('关闭')
}

/** Moves the demo's clock to the next thing that is due, with the button that the page has for it. */
export async function toNextMoment(phone: Phone): Promise<void> {
  await phone.still()
  const before = (await phone.button(FACE).textContent()) ?? ''
  await phone.press(FACE)
  await phone.press(/^到下一个时刻/)
  await phone.page.getByRole('button', { name: before, exact: true }).first().waitFor({ state: 'hidden' })
  await phone.press('关闭')
}
