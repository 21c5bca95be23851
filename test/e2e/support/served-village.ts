import type { Browser, Page } from 'playwright-core'
import type { AccountId } from '../../../cloudfunctions/contract/ids'
import { buildServer } from '../../../cloudfunctions/host/server'
import { sessionsIn } from '../../../cloudfunctions/host/sessions'
import type { Database } from '../../../cloudfunctions/platform/db/types'
import { ensureFresh } from '../../../config/fresh'
import { H5 } from '../../../config/h5'
import { SOME_BROWSER } from '../../support/test-host'
import { type TestVillage, testVillage } from '../../support/village'

const COOKIE = 'yuexiang_session'

/** A village of the test behind the product's own host, with the built app, made before or new: what it would take weeks to play is called. */
export async function serveVillage(db: Database, made?: Pick<TestVillage, 'village' | 'clock'>) {
  ensureFresh(H5, () => undefined)
  const { village, clock } = made ?? (await testVillage(db))
  const sessions = sessionsIn(db, clock)
  const app = buildServer({ village, sessions, secureCookies: false, demo: null }, H5.folder)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })

  const sessionOf = async (accountId: AccountId) => ({
    name: COOKIE,
    value: await sessions.open({ accountId, ...SOME_BROWSER }),
    url,
  })

  /** A browser page of somebody who is signed in, as wide as a desk's screen. */
  async function pageOf(browser: Browser, { accountId }: { accountId: AccountId }): Promise<Page> {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 900 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    })
    await context.addCookies([await sessionOf(accountId)])
    return context.newPage()
  }

  return { village, clock, url, sessionOf, pageOf, close: () => app.close() }
}
