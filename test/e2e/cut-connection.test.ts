import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import type { Browser, Page } from 'playwright-core'
import { deed, photo } from '../../cloudfunctions/platform/db/schema'
import { linkTo } from '../../src/routes'
import { openBrowser } from '../support/browser'
import { useDatabase } from '../support/database'
import { plainJpeg } from '../support/jpeg'
import { adoptRules, council, person, type TestPerson } from '../support/people'
import { cuttingLine } from './support/cutting-line'
import { serveVillage } from './support/served-village'

const MINUTES = 60_000
const NOMINATE = '看一看，再上报'
const STOPPED = '还没有报上去'
const DONE = '走到哪一步了'

const test = useDatabase()
const folder = mkdtempSync(join(tmpdir(), 'yuexiang-cut-'))
const pictures = ['one.jpg', 'two.jpg'].map((name) => join(folder, name))
let browser: Browser
let served: Awaited<ReturnType<typeof serveVillage>>
let nominator: TestPerson

beforeAll(async () => {
  for (const picture of pictures) writeFileSync(picture, plainJpeg())
  browser = await openBrowser()
})
afterAll(async () => {
  await browser?.close()
  rmSync(folder, { recursive: true })
})
beforeEach(async () => {
  served = await serveVillage(test.db)
  await adoptRules(served.village)
  nominator = await person(served.village, '赵推荐')
  await person(served.village, '钱帮忙')
  await council(served.village, 4)
}, 5 * MINUTES)
afterEach(() => served.close())

/** A browser of the nominator, who is signed in. */
async function signedIn() {
  const page = await served.pageOf(browser, nominator)
  const context = page.context()
  await page.close()
  return { context }
}

async function fillReport(page: Page, story: string): Promise<void> {
  await page.getByText('石家庄村').first().waitFor()
  await page.getByRole('textbox', { name: '被推荐人的姓名' }).fill('钱帮忙')
  await page.getByRole('button', { name: '查找被推荐人' }).click()
  await page.getByRole('link', { name: /^钱帮忙 .*户主姓/ }).click()
  await page.getByRole('radio', { name: '助人为乐' }).click()
  await page.getByRole('textbox', { name: '经过' }).fill(story)
  await page.getByLabel('哪一天').fill('2026-03-03')
  await page.getByRole('textbox', { name: '在哪里' }).fill('村西头')
  const chooser = page.waitForEvent('filechooser')
  await page.getByRole('button', { name: '添加照片' }).click()
  await (await chooser).setFiles(pictures)
  await page.getByRole('img', { name: '第 2 张照片' }).waitFor()
}

/** Sends; after a failure the signal comes back, in every second turn after the app was begun anew. */
async function sendAtLast(page: Page, turn: number): Promise<void> {
  const look = page.getByRole('button', { name: NOMINATE })
  const send = page.getByRole('dialog').getByRole('button', { name: /^(上报|接着传照片)$/ })
  const outcome = page.getByText(new RegExp(`${STOPPED}|${DONE}`)).filter({ visible: true })
  let relaunch = turn % 2 === 1
  await look.click()
  await send.click()
  for (;;) {
    await outcome.first().waitFor()
    if ((await page.getByText(DONE).count()) > 0) return
    if (relaunch) {
      relaunch = false
      await page.reload()
      await page.getByRole('img', { name: '第 2 张照片' }).waitFor()
      await look.click()
      await send.click()
    } else await page.evaluate(() => window.dispatchEvent(new Event('online')))
  }
}

/** Reports one deed over the line; answers how many deeds and photos the village has of it, and photos of nothing. */
async function nominateOver(page: Page, story: string, turn: number) {
  await page.goto(`${served.url}/#${linkTo('nominate')}`)
  await fillReport(page, story)
  await sendAtLast(page, turn)
  const deeds = await test.db.select().from(deed).where(eq(deed.story, story))
  const photos = await test.db.select().from(photo)
  const [first] = deeds
  return {
    deeds: deeds.length,
    photos: photos.filter((one) => one.deedId === first?.id && one.receivedAt !== null).length,
    loose: photos.filter((one) => one.deedId === null).length,
  }
}

it(
  'a nomination with photos arrives once, whichever of its requests is lost, before and after the village acted',
  async () => {
    const { context } = await signedIn()
    const line = await cuttingLine(context)
    const paths: string[] = []
    for (let at = 0, lost: readonly string[] = ['']; lost.length > 0; at += 1) {
      const page = await context.newPage()
      line.cutAt(at)
      const counted = await nominateOver(page, `第 ${at} 回，连着三天给村里的老人送饭。`, at)
      lost = line.lost()
      await page.close()
      expect({ at, lost, ...counted }).toEqual({ at, lost, deeds: 1, photos: 2, loose: 0 })
      paths.push(...lost)
    }
    for (const act of ['/call/photos.requestTicket', '/photos/'])
      expect(paths.filter((path) => path === act)).toHaveLength(4)
    expect(paths.filter((path) => path === '/call/deeds.nominate')).toHaveLength(2)
    expect(paths).toContain('/call/session.me')
  },
  5 * MINUTES,
)
