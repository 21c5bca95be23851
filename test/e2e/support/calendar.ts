import type { Phone } from './phone'

/** Moves the demo's clock forward day by day, with the button that the page has for it. */
export async function forwardDays(phone: Phone, days: number): Promise<void> {
  if (days <= 0) return
  const face = () =>
    phone.page
      .getByText(/^演示时钟 /)
      .filter({ visible: true })
      .first()
  await phone.button(/^演示时钟 /).click()
  for (let day = 0; day < days; day++) {
    const before = (await face().textContent()) ?? ''
    await phone.press('前进一天')
    await phone.page.getByText(before, { exact: true }).first().waitFor({ state: 'hidden' })
  }
  await phone.press('关闭')
}

/** Points of the household as they stand in the bar under a board: "105 分". */
export const pointsUnderBoard = async (phone: Phone): Promise<string> =>
  (await phone.page.getByRole('group', { name: '我家' }).filter({ visible: true }).last().textContent()) ?? ''
