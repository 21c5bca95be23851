import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, Page } from 'playwright-core'
import { ensureFresh, filesBelow } from '../../config/fresh'
import { GALLERY } from '../../config/gallery'
import { H5 } from '../../config/h5'
import { gallery as t } from '../../src/i18n/zh-CN/gallery'
import { openBrowser } from '../support/browser'
import { faultsOf } from './support/sweep/axe'
import { leaveIndex } from './support/sweep/index-of-pictures'
import { looksOf } from './support/sweep/looks'
import { MODES, setMode } from './support/sweep/modes'
import { leavePicture } from './support/sweep/pictures'

const MINUTES = 60_000
const WIDTHS = [375, 1280]
const ADDRESS = `${pathToFileURL(join(GALLERY.folder, 'index.html'))}#/gallery/index`

type Part = keyof typeof t.parts
const PARTS = Object.keys(t.parts) as Part[]

let browser: Browser

beforeAll(async () => {
  ensureFresh(GALLERY, () => undefined)
  browser = await openBrowser()
}, 5 * MINUTES)
afterAll(async () => {
  await browser?.close()
  leaveIndex()
})

async function pageOf(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 812 }, locale: 'zh-CN' })
  const page = await context.newPage()
  await page.goto(ADDRESS)
  await page.getByRole('tablist', { name: t.which }).waitFor()
  return page
}

/** Shows a part as a whole: what waits before it shows itself is there too. */
async function show(page: Page, part: Part): Promise<void> {
  await page.getByRole('tab', { name: t.parts[part] }).click()
  if (part === 'states') await page.locator('.yx-skeleton').waitFor()
}

async function wrongOn(page: Page, name: string): Promise<string[]> {
  const wrong: string[] = []
  for (const mode of MODES) {
    await setMode(page, mode)
    for (const what of [...(await faultsOf(page, mode)), ...(await looksOf(page, mode))])
      wrong.push(`${name} (${mode}): ${what}`)
    await leavePicture(page, `gallery-${name}-${mode}`)
  }
  return wrong
}

/** Every part, and a question above one, as wide as a phone or a desk. */
async function wrongAt(width: number): Promise<string[]> {
  const page = await pageOf(width)
  const wrong: string[] = []
  for (const part of PARTS) {
    await show(page, part)
    wrong.push(...(await wrongOn(page, `${part}-${width}`)))
  }
  await setMode(page, 'normal')
  await show(page, 'acts')
  await page.getByRole('button', { name: t.openConfirm }).click()
  await page.getByRole('dialog').waitFor()
  return [...wrong, ...(await wrongOn(page, `sheet-${width}`))]
}

describe('the gallery of components', () => {
  it(
    'shows every component in every state as it should be, on a phone and at a desk',
    async () => {
      expect((await Promise.all(WIDTHS.map(wrongAt))).flat()).toEqual([])
    },
    3 * MINUTES,
  )

  it('is in no build that people get', () => {
    ensureFresh(H5, () => undefined)
    const shipped = filesBelow(H5.folder).filter((file) => /\.(js|html)$/.test(file))
    expect(shipped.filter((file) => readFileSync(file, 'utf8').includes(t.title))).toEqual([])
  }, 300_000)

  it('shows what is wrong with a page: a planted one has a fault of each kind', async () => {
    const page = await pageOf(375)
    await page.evaluate(() => {
      const planted = document.createElement('div')
      planted.innerHTML =
        '<button style="height: 20px"></button><p style="color: #777; font-size: 15px; background: #eee; border-radius: 5px">some words</p>'
      document.querySelector('.yx-page')?.prepend(planted)
    })
    const found = [...(await faultsOf(page, 'normal')), ...(await looksOf(page, 'normal'))].join('\n')
    for (const what of [
      'button-name',
      'color-contrast',
      'text in',
      'type of 15px',
      'ground in',
      'corner of',
      '20 px high',
    ])
      expect(found).toContain(what)
  }, 60_000)
})
