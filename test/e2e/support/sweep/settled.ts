import type { Page, Request } from 'playwright-core'

/** Requests of a page that are under way. */
export interface Traffic {
  readonly open: ReadonlySet<Request>
}

export function watchTraffic(page: Page): Traffic {
  const open = new Set<Request>()
  page.on('request', (request) => open.add(request))
  page.on('requestfinished', (request) => open.delete(request))
  page.on('requestfailed', (request) => open.delete(request))
  return { open }
}

/** True once one page stands, still and with something on it, and its address is this one. */
const stands = (address: string): boolean => {
  const shown = [...document.querySelectorAll('.yx-page')].filter((one) => one.checkVisibility())
  return (
    location.hash === `#${address}` &&
    shown.length === 1 &&
    shown.every((one) => !one.querySelector('.yx-skeleton') && one.textContent !== '') &&
    document.getAnimations().length === 0
  )
}

/** Waits until the page of the address has all it asked for. */
export async function settled(page: Page, traffic: Traffic, address: string): Promise<void> {
  do {
    await page.waitForFunction(stands, address)
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  } while (traffic.open.size > 0 || !(await page.evaluate(stands, address)))
}
