import type { Browser, BrowserContext, Page } from 'playwright-core'
import type { AccountId } from '../../../../cloudfunctions/contract/ids'
import { rememberSettings } from '../phone'
import { settled, type Traffic, watchTraffic } from './settled'

const MOST_PAGES = 8

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
  if (who) await context.addCookies([await served.sessionOf(who.accountId)])
  return context
}
