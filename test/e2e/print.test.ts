import type { Browser, Page } from 'playwright-core'
import { runDueJobs } from '../../cloudfunctions/domain/jobs'
import { linkTo } from '../../src/routes'
import { openBrowser } from '../support/browser'
import { call } from '../support/call'
import { useDatabase } from '../support/database'
import { deedOnNotice } from '../support/paths'
import { adoptRules, council, give, household, person, type TestPerson } from '../support/people'
import { crowd, postPoints } from '../support/points'
import { VILLAGE } from '../support/village'
import { pictureOfSheets, printedPages, type Sheet, sheetsOn } from './support/paper'
import { serveVillage } from './support/served-village'

const MINUTES = 60_000

const test = useDatabase()
let browser: Browser
let served: Awaited<ReturnType<typeof serveVillage>>
let clerk: TestPerson
const faults: string[] = []

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(() => browser?.close())

beforeEach(async () => {
  served = await serveVillage(test.db)
  await adoptRules(served.village)
  clerk = await person(served.village, '郭文书')
  await give(served.village, clerk, 'clerk')
}, 5 * MINUTES)
afterEach(() => served.close())

async function clerksPage(): Promise<Page> {
  const page = await served.pageOf(browser, clerk)
  page.on('pageerror', (error) => faults.push(error.message))
  return page
}

const wrongWith = (sheets: Sheet[]) => sheets.flatMap(({ over, small }) => [...(over > 0 ? [over] : []), ...small])

/** Every sheet carries its own number, what paper it is of, the QR and the code. */
function carryAll(sheets: Sheet[], number: string, code: string): void {
  for (const [at, { words, qr }] of sheets.entries()) {
    expect(words).toContain(`第 ${at + 1} 页 共 ${sheets.length} 页`)
    expect(words).toContain(number)
    expect(words).toContain(code)
    expect(qr).toBeGreaterThan(100)
  }
}

describe('a notice for the board of the village', () => {
  it(
    'of one line is one sheet, and says who, what for, until when and how to object',
    async () => {
      const { village } = served
      const cast = {
        nominator: await person(village, '赵推荐'),
        praised: await person(village, '钱帮忙'),
        members: await council(village, 4),
      }
      const { noticeId } = await deedOnNotice(village, cast)
      const { chain } = await call(village, null, 'notices.get', { noticeId })
      const page = await clerksPage()
      await page.goto(`${served.url}/#${linkTo('notice', { noticeId })}`)
      await page.getByRole('button', { name: '打印公示' }).click()
      const sheets = await sheetsOn(page)
      expect(sheets).toHaveLength(1)
      carryAll(sheets, '2026 年第 1 号', chain?.code ?? 'no code')
      expect(wrongWith(sheets)).toEqual([])
      for (const words of ['1. 钱帮忙', '助人为乐', '应评 4 人，回避 0 人', '村文书 郭文书', '星期一 24 时以前提出'])
        expect(sheets[0]?.words).toContain(words)
      expect(await page.getByRole('button', { name: '打印', exact: true }).isVisible()).toBe(false)
      expect(await printedPages(page)).toBe(1)
      await pictureOfSheets(page, 'print-notice')
    },
    3 * MINUTES,
  )

  it(
    'of a whole month takes as many sheets as it needs, and loses no line',
    async () => {
      const { village, clock } = served
      await crowd(village, Array<number>(40).fill(5), VILLAGE)
      clock.set('2026-04-03T02:00:00.000Z')
      await runDueJobs(village)
      const { rows } = await call(village, null, 'notices.list', { divisionCode: VILLAGE })
      const [month] = rows
      if (!month) throw new Error('the month is on notice')
      const { lines, chain } = await call(village, null, 'notices.get', { noticeId: month.noticeId })
      const page = await clerksPage()
      await page.goto(`${served.url}/#${linkTo('printNotice', { noticeId: month.noticeId })}`)
      const sheets = await sheetsOn(page)
      expect(sheets.length).toBeGreaterThan(3)
      carryAll(sheets, '2026 年第 1 号', chain?.code ?? 'no code')
      expect(wrongWith(sheets)).toEqual([])
      const numbered = sheets.flatMap(({ words }) => [...words.matchAll(/^(\d+)\. /gm)].map(([, at]) => Number(at)))
      expect(numbered).toEqual(lines.map((_, at) => at + 1))
      expect(lines.length).toBeGreaterThanOrEqual(40)
      expect(sheets[0]?.words).toContain('2026 年 3 月记入的积分')
      expect(await printedPages(page)).toBe(sheets.length)
      await pictureOfSheets(page, 'print-month')
    },
    3 * MINUTES,
  )
})

describe('the points booklet of a household', () => {
  it(
    'is printed by the clerk for who has no phone, every entry with what it adds up to',
    async () => {
      const { village } = served
      const [head] = await household(village, ['钱大山', '钱小妹'])
      if (!head) throw new Error('a household has a head')
      for (let posted = 0; posted < 30; posted += 1) await postPoints(village, head, 5)
      const page = await clerksPage()
      await page.goto(`${served.url}/#${linkTo('mine')}`)
      await page.getByRole('link', { name: '打印积分册' }).click()
      await page.getByRole('textbox', { name: '找哪一户' }).fill('钱大山')
      await page.getByRole('button', { name: '查找' }).click()
      await page.getByRole('link', { name: /^钱大山家/ }).click()
      const sheets = await sheetsOn(page)
      const chain = await call(village, null, 'chain.head', { villageCode: VILLAGE })
      carryAll(sheets, '2026 年', chain.head?.code ?? 'no code')
      expect(wrongWith(sheets)).toEqual([])
      const words = sheets.map((sheet) => sheet.words).join('\n')
      expect(words).toContain('钱大山、钱小妹')
      expect(words).toContain('2026 年 250 分，其中基础分 100 分')
      expect(words.match(/\+5/g)).toHaveLength(30)
      const rows = sheets.filter((sheet) => sheet.words.includes('+5'))
      expect(rows.map((sheet) => sheet.words.includes('累计'))).toEqual(rows.map(() => true))
      expect(await printedPages(page)).toBe(sheets.length)
      await pictureOfSheets(page, 'print-booklet')
    },
    3 * MINUTES,
  )

  it(
    'of the reader’s own household is behind their ledger',
    async () => {
      const { village } = served
      const own = await person(village, '孙彩霞')
      await postPoints(village, own, 5)
      const page = await served.pageOf(browser, own)
      await page.goto(`${served.url}/#${linkTo('ledger')}`)
      await page.getByRole('button', { name: '打印我家的积分册' }).click()
      const sheets = await sheetsOn(page)
      expect(sheets).toHaveLength(1)
      expect(sheets[0]?.words).toContain('孙彩霞')
      expect(sheets[0]?.words).toContain('105')
      expect(wrongWith(sheets)).toEqual([])
      expect(await printedPages(page)).toBe(1)
    },
    3 * MINUTES,
  )
})

it('no page met an error', () => {
  expect(faults).toEqual([])
})
