import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { AccountId } from '../../../../cloudfunctions/contract/ids'
import { rememberSettings } from '../phone'
import { settled, type Traffic, watchTraffic } from './settled'

const MOST_PAGES = 8

const HILL =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 30" width="400" height="300"><rect width="40" height="30" fill="#c9d8dc"/><path d="M0 22 12 12l9 8 7-5 12 9v6H0Z" fill="#eef3f4"/></svg>'

/** A phone on which somebody goes from page to page. */
export class Reader {
  private opened = 0

  private constructor(
    readonly page: Page,
    private readonly traffic: Traffic,
    private readonly url: string,
  ) {}

  static async at(context: BrowserContext, url: string): Promise<Reader> {
    const page = await context.newPage()
    return new Reader(page, watchTraffic(page), url)
  }

  /** Opens an address; true unless the page refuses whoever reads. */
  async opens(address: string): Promise<boolean> {
    // Taro keeps the pages that were left; a phone has about so many before it begins anew.
    if (++this.opened % MOST_PAGES === 0) await this.page.goto('about:blank')
    await this.page.goto(`${this.url}/#${address}`)
    await settled(this.page, this.traffic, address)
    return (await this.page.locator('.yx-state[role="alert"]').filter({ visible: true }).count()) === 0
  }
}

export interface Served {
  url: string
  sessionOf(accountId: AccountId): Promise<{ name: string; value: string; url: string }>
}

/** A phone of 375 px, signed in. */
export async function phoneContext(
  browser: Browser,
  served: Served,
  who: { accountId: AccountId } | null,
): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 375, height: 812 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
  })
  await context.addInitScript(rememberSettings, { elder: false, introduced: true })
  // The photos of the scene lie in a cloud of the test; every one of them shows the same hill.
  await context.route(/\/photo\//, (asked) => asked.fulfill({ contentType: 'image/svg+xml', body: HILL }))
  if (who) await context.addCookies([await served.sessionOf(who.accountId)])
  return context
}
