import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'

/** Where pictures of the routes go; without it none is made. `npm run screens` makes those of the documents. */
export const { SCREENS_FOLDER } = process.env

const MOST_BYTES = 30_000
/** A page may be longer than the screen; beyond two of them a picture shows nothing more. */
const MOST_PX = 1_624
const QUALITIES = [50, 35, 20]

/** What a picture is called after that was taken at a desk. */
export const AT_DESK = 'desk'
/** The screen of a desk, px. */
const DESK = { width: 1280, height: 900 }

/** Leaves a small picture of the whole page, from its top. */
export async function leavePicture(page: Page, name: string): Promise<void> {
  if (SCREENS_FOLDER === undefined) return
  const screen = page.viewportSize()
  if (screen === null) return
  await page.setViewportSize({ ...screen, height: await heightOf(page, screen.height) })
  await shoot(page, name, SCREENS_FOLDER)
  await page.setViewportSize(screen)
}

/** The same page on the screen of a desk. */
export async function leaveDeskPicture(page: Page, route: string): Promise<void> {
  const screen = page.viewportSize()
  if (SCREENS_FOLDER === undefined || screen === null) return
  await page.setViewportSize(DESK)
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))
  await leavePicture(page, `${route}-${AT_DESK}`)
  await page.setViewportSize(screen)
}

/** Px of the whole page with its bars, at least the screen. */
async function heightOf(page: Page, screen: number): Promise<number> {
  const beyond = await page.evaluate(() =>
    [...document.querySelectorAll('.taro_page')]
      .filter((one) => one.checkVisibility())
      .map((one) => one.scrollHeight - one.clientHeight),
  )
  return Math.min(screen + Math.max(0, ...beyond), MOST_PX)
}

async function shoot(page: Page, name: string, folder: string): Promise<void> {
  const session = await page.context().newCDPSession(page)
  for (const quality of QUALITIES) {
    const shot = { format: 'webp', quality } as const
    const { data } = await session.send('Page.captureScreenshot', shot)
    const bytes = Buffer.from(data, 'base64')
    if (bytes.length > MOST_BYTES && quality !== QUALITIES.at(-1)) continue
    mkdirSync(folder, { recursive: true })
    writeFileSync(join(folder, `${name}.webp`), bytes)
    break
  }
  await session.detach()
}
