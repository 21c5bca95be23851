import type { Browser } from 'playwright-core'
import { openBrowser } from '../support/browser'
import type { PhoneCloud } from './harness/cloud'
import { WeappPhone } from './harness/weapp-phone'
import { buildPlanted, type Planted, plantedFolder } from './support/planted-builds'

const MINUTES = 60_000

const nowhere = (): never => {
  throw new Error('there is no cloud')
}
const NO_CLOUD: PhoneCloud = { callFunction: nowhere, storeFile: nowhere, linkFiles: nowhere, fileAt: nowhere }

let browser: Browser

beforeAll(async () => {
  await buildPlanted()
  browser = await openBrowser()
}, 4 * MINUTES)
afterAll(() => browser?.close())

/** Opens the build and presses one of its buttons; answers what went wrong by itself, and what stands there then. */
async function faultsOf(planted: Planted, pressed = 'nothing'): Promise<string> {
  const phone = await WeappPhone.open(browser, plantedFolder(planted), NO_CLOUD, 'planted')
  const button = phone.page.getByText(pressed, { exact: true })
  const failed =
    phone.faults.length > 0 ? Promise.resolve() : phone.page.waitForEvent('pageerror').catch(() => undefined)
  const there = button.waitFor().then(
    () => true,
    () => false,
  )
  const drawn = await Promise.race([there, failed.then(() => false)])
  if (drawn) {
    await button.click()
    await Promise.race([phone.page.getByText('ready').waitFor({ state: 'detached' }), failed]).catch(() => undefined)
  }
  const words = (await phone.page.locator('body').allInnerTexts()).join('')
  await phone.close()
  return [...phone.faults, drawn ? words : 'nothing drawn'].join('\n')
}

it('runs a mini-program without a fault', async () => {
  expect(await faultsOf('plain')).toMatch(/^planted\s+pressed\s+nothing\s+browserStorage\s+heavyData\s+eval\s*$/)
})

it.each([
  ['newReact', /ReactCurrentBatchConfig[\s\S]*nothing drawn/],
  ['polyfills', /undefined[\s\S]*nothing drawn/],
] as const)('rejects %s, which builds without a complaint', async (planted, said) => {
  expect(await faultsOf(planted)).toMatch(said)
})

it.each([
  ['browserStorage', /reading 'getItem'/],
  ['heavyData', /setData of \d+ bytes/],
  ['eval', /Content Security Policy|unsafe-eval/],
])('rejects %s in a page, which builds without a complaint', async (pressed, said) => {
  expect(await faultsOf('plain', pressed)).toMatch(said)
})

it('rejects a component that is not there, which builds without a complaint', async () => {
  await expect(faultsOf('missingComponent')).rejects.toThrow('uses components/card, which is not there')
})
