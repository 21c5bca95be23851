import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../support/browser'
import { ROOT } from '../support/root'
import { WeappPhone } from './harness/weapp-phone'

const MINUTES = 60_000
const APP = join(__dirname, 'planted')

let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
}, MINUTES)
afterAll(() => browser.close())

/** Builds the small mini-program with one fault. @throws Error when the build itself complains: then nothing is to be caught */
function buildWith(planted: string): string {
  const taro = require.resolve('@tarojs/cli/bin/taro')
  const env = { ...process.env, NODE_ENV: 'production', PLANTED: planted }
  const { status, stdout } = spawnSync(process.execPath, [taro, 'build', '--type', 'weapp'], {
    cwd: APP,
    env,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`it did not build with ${planted}: ${stdout}`)
  return join(ROOT, 'dist/planted', planted)
}

/** Opens the build and presses its one button; answers what went wrong by itself. */
async function faultsOf(folder: string): Promise<string> {
  const phone = await WeappPhone.open(browser, folder, async () => null, 'planted')
  const button = phone.page.getByText('press', { exact: true })
  const drawn = await button.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  )
  if (drawn) {
    await button.click()
    const pressed = phone.page.getByText('pressed')
    await Promise.race([pressed.waitFor(), phone.page.waitForEvent('pageerror')]).catch(() => undefined)
  }
  const words = (await phone.page.locator('body').allInnerTexts()).join('')
  await phone.close()
  return [...phone.faults, drawn ? words : 'nothing drawn'].join('\n')
}

it(
  'runs a mini-program without a fault',
  async () => {
    expect(await faultsOf(buildWith('none'))).toMatch(/^planted\s+pressed\s+press\s*$/)
  },
  2 * MINUTES,
)

it.each([
  ['newReact', /ReactCurrentBatchConfig[\s\S]*nothing drawn/],
  ['polyfills', /undefined[\s\S]*nothing drawn/],
  ['browserStorage', /reading 'getItem'/],
  ['heavyData', /setData of \d+ bytes/],
  ['eval', /Content Security Policy|unsafe-eval/],
])(
  'rejects %s, which builds without a complaint',
  async (planted, said) => {
    expect(await faultsOf(buildWith(planted))).toMatch(said)
  },
  2 * MINUTES,
)

it(
  'rejects a component that is not there, which builds without a complaint',
  async () => {
    await expect(faultsOf(buildWith('missingComponent'))).rejects.toThrow('uses components/card, which is not there')
  },
  2 * MINUTES,
)
