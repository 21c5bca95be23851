import { join } from 'node:path'
import { buildSync } from 'esbuild'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../test/support/browser'
import type { County } from './support/county'
import { median } from './support/measure'
import { type Finding, millis } from './support/report'

const ENTRY = join(__dirname, 'support/verify-entry.ts')
const ROUNDS = 15
/** A phone of 1,200 yuan beside a desk's processor. */
const SLOWER = 4
const AT_MOST_MS = 50

/** It is computing alone, so other work on the machine only ever adds: the middle of the quickest third. */
const undisturbed = (taken: readonly number[]): number =>
  median(taken.toSorted((a, b) => a - b).slice(0, Math.ceil(taken.length / 3)))

/** The scan page's own checking, with nothing around it, as old phones get it: no BigInt. */
const scanPage = (): string => {
  const options = { bundle: true, write: false, format: 'iife', target: 'chrome90', minify: true } as const
  const [built] = buildSync({ entryPoints: [ENTRY], ...options }).outputFiles
  if (!built) throw new Error('the checking could not be bundled')
  return built.text
}

async function checked(browser: Browser, script: string, code: string, keys: string): Promise<number[]> {
  const page = await browser.newPage()
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
  await page.addScriptTag({ content: script })
  const taken: number[] = []
  for (let round = 0; round < ROUNDS; round += 1)
    taken.push(await page.evaluate(([one, known]) => window.checkedIn(one, known), [code, keys] as const))
  await page.close()
  return taken
}

/** How long does a phone compute over the code of a certificate? The first time counts too: a page checks once. */
export async function creditVerify({ village }: Pick<County, 'village'>): Promise<Finding[]> {
  const certified = ['01957a3e-6f00-7000-8000-000000000001', 'creditHousehold', '410523100200', '2026-03-20', null]
  const code = await village.keys.sign(JSON.stringify(certified))
  const keys = JSON.stringify({ countyCode: village.county.code, keys: village.keys.publicKeys })
  const browser = await openBrowser()
  try {
    const script = scanPage()
    const firsts: number[] = []
    const all: number[] = []
    for (let page = 0; page < ROUNDS; page += 1) {
      const taken = await checked(browser, script, code, keys)
      firsts.push(taken[0] ?? 0)
      all.push(...taken)
    }
    const first = undisturbed(firsts)
    return [
      {
        question: `checking a certificate on a phone without a network, processor ${SLOWER}× slower`,
        measured: `${millis(first)} the first time a page does it, ${millis(undisturbed(all))} after that`,
        limit: { text: `at most ${AT_MOST_MS} ms`, kept: first <= AT_MOST_MS },
        limitedBy: 'one Ed25519 verification in plain JavaScript without BigInt',
      },
    ]
  } finally {
    await browser.close()
  }
}
