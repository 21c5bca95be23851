import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { ensureFresh } from '../config/fresh'
import { H5 } from '../config/h5'
import { openBrowser } from '../test/support/browser'
import { median } from './support/measure'
import { atMost, type Finding, millis, times } from './support/report'
import { serveFolders } from './support/static-site'

const EMPTY_SOURCE = join(__dirname, 'support/empty-page')
const EMPTY = join(__dirname, '../dist/empty-page')
const ROUNDS = 9
/** A phone of 1,200 yuan beside a desk's processor. */
const SLOWER = 4
const AT_MOST = 1.5

/** @throws Error with what the build said */
function buildEmptyPage(): void {
  const args = [require.resolve('@tarojs/cli/bin/taro'), 'build', '--type', 'h5']
  const env = { ...process.env, NODE_ENV: 'production' }
  const { status, stdout } = spawnSync(process.execPath, args, { cwd: EMPTY_SOURCE, env, encoding: 'utf8' })
  if (status !== 0) throw new Error(`the empty page could not be built: ${stdout}`)
}

/** Milliseconds from the request to the first content that is painted, with nothing in any cache. */
async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 375, height: 812 } })
  const page = await context.newPage()
  const session = await context.newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.goto(url)
  const found = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
  )
  const painted = await found.jsonValue()
  await context.close()
  return painted
}

/** How much later does the app of the browser paint than Taro with nothing in it? Builds both first. */
export async function h5Paint(): Promise<Finding[]> {
  ensureFresh(H5, () => undefined)
  buildEmptyPage()
  const site = await serveFolders({ h5: H5.folder, empty: EMPTY })
  const browser = await openBrowser()
  try {
    const rounds: { ours: number; bare: number }[] = []
    await firstPaint(browser, `${site.url}/h5/`)
    for (let round = 0; round < ROUNDS; round += 1) {
      const bare = await firstPaint(browser, `${site.url}/empty/`)
      rounds.push({ bare, ours: await firstPaint(browser, `${site.url}/h5/`) })
    }
    const ratio = median(rounds.map(({ ours, bare }) => ours / bare))
    const [ours, bare] = [median(rounds.map((one) => one.ours)), median(rounds.map((one) => one.bare))]
    return [
      {
        question: `first contentful paint in the browser, processor ${SLOWER}× slower`,
        measured: `${times(ratio)} an empty Taro page (${millis(ours)} against ${millis(bare)})`,
        limit: atMost(ratio, AT_MOST),
        limitedBy: 'reading and running the entry: React and Taro for both, then the app’s own',
      },
    ]
  } finally {
    await browser.close()
    site.close()
  }
}
