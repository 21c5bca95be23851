import type { Page } from 'playwright-core'

/** How a page can be set up to be read: as it comes, for elder eyes and hands, and in the dark. */
export const MODES = ['normal', 'elder', 'dark'] as const
export type Mode = (typeof MODES)[number]

/** As Taro keeps what a mini-program would keep on the phone. */
const KEY = 'settings'

/** Sets the page up anew in place: the system goes dark, another tab chooses elder mode. */
export async function setMode(page: Page, mode: Mode): Promise<void> {
  await page.emulateMedia({ colorScheme: mode === 'dark' ? 'dark' : 'light' })
  await page.evaluate(
    ([key, elder]) => {
      const kept = JSON.parse(localStorage.getItem(key) ?? '{}')
      localStorage.setItem(key, JSON.stringify({ data: { ...kept.data, elder } }))
      dispatchEvent(new StorageEvent('storage', { key }))
    },
    [KEY, mode === 'elder'] as const,
  )
}
