import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { openBrowser } from '../../support/browser'
import { type Product, startOnDemo } from '../../support/product'
import { type Stage, stageOf } from '../../support/stage'
import { dateAfter } from './demo-clock'
import { Phone } from './phone'

const START_MS = 300_000

/** The demo village of one play, on a product and a browser of its own. */
export interface DemoPlay extends Pick<Stage<Phone>, 'play'> {
  /** A folder of the play's own; it goes when the play is over. */
  folder: string
  /** A new phone, signed in as somebody if there is a name. Its pictures are called after the play. */
  phoneOf(name?: string): Promise<Phone>
  /** Moves the demo's clock so many days on at once; answers today's date, "2026-03-08". */
  letPass(days: number): Promise<string>
  /** Today's date of the village, "2026-03-08". */
  today(): Promise<string>
}

interface Opened {
  product: Product
  browser: Browser
}

/**
 * Prepares a play on the loaded demo, "consent"; to be called once, at the top of its file. `start` begins with the folder of
 * the play's own data.
 */
export function demoPlay(name: string, start: (dataFolder: string) => Promise<Product> = startOnDemo): DemoPlay {
  const folder = mkdtempSync(join(tmpdir(), `yuexiang-${name}-`))
  const { enter, play } = stageOf<Phone>(name)
  let opened: Opened | undefined
  const village = (): Opened => {
    if (!opened) throw new Error('the village opens when the play begins')
    return opened
  }

  beforeAll(async () => {
    const product = await start(join(folder, 'data'))
    opened = { product, browser: await openBrowser() }
  }, START_MS)
  afterAll(async () => {
    await opened?.browser.close()
    await opened?.product.end('SIGINT')
    rmSync(folder, { recursive: true })
  })

  return {
    folder,
    play,
    async phoneOf(person) {
      const phone = enter(await Phone.at(village().browser, village().product.url, name))
      if (person) await phone.signInAs(person)
      return phone
    },
    letPass: (days) => dateAfter(village().product.url, days),
    today: () => dateAfter(village().product.url),
  }
}
