import { cpSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { ensureFresh } from '../config/fresh'
import { WEAPP } from '../config/weapp'
import { openBrowser } from '../test/support/browser'
import type { PhoneCloud } from '../test/weapp/harness/cloud'
import { WeappPhone } from '../test/weapp/harness/weapp-phone'
import { MARK, ROWS, ready } from './support/inbox'
import { median } from './support/measure'
import { atMost, type Finding, millis, times } from './support/report'

const PLAIN_SOURCE = join(__dirname, 'support/plain-list')
const PLAIN = join(__dirname, '../dist/plain-list')
const ROUNDS = 9
/** A phone of 1,200 yuan beside a desk's processor. */
const SLOWER = 4
const AT_MOST = 3

const none = (): never => {
  throw new Error('nothing is stored here')
}

/** Answers at once, the same rows to both. */
const CLOUD: PhoneCloud = {
  callFunction: async (_name, data) => ready(data),
  storeFile: none,
  linkFiles: none,
  fileAt: none,
}

/** The same list as a mini-program of a few lines, in the styles of ours. */
function layPlain(): void {
  rmSync(PLAIN, { recursive: true, force: true })
  cpSync(WEAPP.folder, PLAIN, { recursive: true, filter: (path) => path === WEAPP.folder || path.endsWith('.wxss') })
  cpSync(PLAIN_SOURCE, PLAIN, { recursive: true })
}

async function slowPhone(browser: Browser, folder: string): Promise<WeappPhone> {
  const phone = await WeappPhone.open(browser, folder, CLOUD, 'bench')
  const session = await phone.page.context().newCDPSession(phone.page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  return phone
}

/** Milliseconds from the tap on the row of a fresh start to the first frame that finds all rows of the list on the screen. */
async function tapToList(phone: WeappPhone, url: string): Promise<number> {
  await phone.launch()
  await phone.open(url)
  await phone.page.evaluate(() =>
    window.addEventListener('click', () => performance.mark('tapped'), { capture: true, once: true }),
  )
  await phone.follow(/^消息/)
  const painted = await phone.page.waitForFunction(
    ({ mark, rows }) => {
      const words = document.querySelector('#screen > section:not([hidden])')?.textContent ?? ''
      const tapped = performance.getEntriesByName('tapped')[0]?.startTime ?? 0
      return words.split(mark).length > rows && performance.now() - tapped
    },
    { mark: MARK, rows: ROWS },
    { polling: 'raf' },
  )
  return Number(await painted.jsonValue())
}

/** How much later does a list stand on the screen than one that is written by hand for the same renderer? Builds the app first. */
export async function listPaint(): Promise<Finding[]> {
  ensureFresh(WEAPP, () => undefined)
  layPlain()
  const browser = await openBrowser()
  try {
    const [app, hand] = [await slowPhone(browser, WEAPP.folder), await slowPhone(browser, PLAIN)]
    const one = async () => ({
      bare: await tapToList(hand, '/pages/index/index'),
      ours: await tapToList(app, '/pages/mine/index'),
    })
    await one()
    const rounds: { bare: number; ours: number }[] = []
    for (let round = 0; round < ROUNDS; round += 1) rounds.push(await one())
    const ratio = median(rounds.map(({ ours, bare }) => ours / bare))
    const [ours, bare] = [median(rounds.map((of) => of.ours)), median(rounds.map((of) => of.bare))]
    return [
      {
        question: `from a tap to a painted list of ${ROWS}, processor ${SLOWER}× slower`,
        measured: `${times(ratio)} the same list in plain glass-easel (${millis(ours)} against ${millis(bare)})`,
        limit: atMost(ratio, AT_MOST),
        limitedBy: 'React and Taro, which build a tree and send it to the renderer that the other writes at once',
      },
    ]
  } finally {
    await browser.close()
  }
}
