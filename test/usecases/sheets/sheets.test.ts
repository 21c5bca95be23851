import { eq } from 'drizzle-orm'
import { readSheet } from 'read-excel-file/node'
import { CsvReader } from '../../../cloudfunctions/contract/csv-rows'
import type { SheetInput } from '../../../cloudfunctions/contract/sheets'
import { csvBytes } from '../../../cloudfunctions/host/sheets/csv-bytes'
import { xlsxBytes } from '../../../cloudfunctions/host/sheets/xlsx-bytes'
import { person } from '../../../cloudfunctions/platform/db/schema'
import { call, refusal } from '../../support/call'
import { useDatabase } from '../../support/database'
import { countyHost, letIn } from '../../support/let-in'
import { adoptRules, council, give, person as livesHere } from '../../support/people'
import { COUNTY, NEXT_VILLAGE, TOWNSHIP, VILLAGE } from '../../support/village'

const test = useDatabase()

const YEAR = { from: '2026-01-01', to: '2026-12-31' } as const
const ledger = (format: 'csv' | 'xlsx'): SheetInput => ({ kind: 'ledger', divisionCode: VILLAGE, format, ...YEAR })

/** A household that hides, one that is named, and one whose head bears a formula for a name. */
async function ledgerScene() {
  const host = await countyHost(test.db)
  const { village } = host
  const year = village.clock.now().toISOString().slice(0, 4)
  await adoptRules(village)
  const officer = await livesHere(village, '郑县办', NEXT_VILLAGE)
  await give(village, officer, 'countyOfficer', COUNTY)
  const named = await livesHere(village, '钱守信')
  await livesHere(village, '孙不答')
  const odd = await livesHere(village, '李公式')
  await test.db.update(person).set({ name: '=HYPERLINK("http://x")' }).where(eq(person.id, odd.personId))
  await call(village, named, 'people.setListing', { listing: 'named' })
  await call(village, odd, 'people.setListing', { listing: 'named' })
  const browser = await letIn(host, officer)
  const input = (format: 'csv' | 'xlsx') => ({ ...ledger(format), from: `${year}-01-01`, to: `${year}-12-31` })
  return { host, village, officer, named, browser, input }
}

const rowsOf = (text: string) => {
  const reader = new CsvReader()
  return [...reader.push(text), ...reader.end()].map(({ cells }) => cells)
}

describe('the ledger as a file', () => {
  it('is masked: a surname of who lets it be seen, and nothing of who does not; a formula is words', async () => {
    const { village, officer, browser, input } = await ledgerScene()
    const { path } = await call(village, officer, 'sheets.open', input('csv'))
    const answer = await browser.send('GET', path)
    expect(answer.statusCode).toBe(200)
    expect(answer.headers['content-disposition']).toContain(encodeURIComponent('石家庄村积分台账'))
    const [head, ...rows] = rowsOf(answer.body)
    expect(head?.slice(0, 3)).toEqual(['村', '台账序号', '记分日期'])
    expect(rows.map((row) => row.at(-2))).toEqual(['钱**家', '某户', '=**家'].map((one) => one.replace(/^=/, "'=")))
    expect(answer.body).not.toMatch(/钱守信|孙不答|HYPERLINK/)
  })

  it('with names needs the right and a reason, for a day and for who asked; the head reads who had their name', async () => {
    const { village, officer, named, browser, input, host } = await ledgerScene()
    const clerk = await livesHere(village, '周文书')
    await give(village, clerk, 'clerk', VILLAGE)
    const sheet = input('xlsx')
    const reason = '年终核对台账。'
    expect(await refusal(village, clerk, 'sheets.unmask', { sheet, reason })).toBe('NO_RIGHT')
    const queue = { kind: 'queue' as const, divisionCode: VILLAGE, format: 'csv' as const }
    expect(await refusal(village, officer, 'sheets.unmask', { sheet: queue, reason })).toBe('INVALID_INPUT')
    const { path } = await call(village, officer, 'sheets.unmask', { sheet, reason })
    const answer = await browser.send('GET', path)
    const cells = await readSheet(answer.rawPayload)
    expect(cells.map((row) => row[10])).toEqual(
      ['户主', '钱守信', '孙不答', '=HYPERLINK("http://x")', '周文书'].slice(0, cells.length),
    )
    expect((await call(village, named, 'privacy.whoRead', {})).rows).toMatchObject([
      { what: 'sheet', readerName: '郑县办' },
    ])
    const log = await call(village, clerk, 'sheets.saved', {})
    expect(log.rows).toMatchObject([{ kind: 'ledger', reason, readerName: '郑县办', divisionName: '石家庄村' }])

    const other = await livesHere(village, '另县办', NEXT_VILLAGE)
    await give(village, other, 'countyOfficer', COUNTY)
    expect((await (await letIn(host, other)).send('GET', path)).statusCode).toBe(404)
    expect((await host.browser().send('GET', path)).statusCode).toBe(401)
    expect((await browser.send('GET', path.replace('xlsx', 'csv'))).statusCode).toBe(404)
  })
})

describe('other lists as files', () => {
  it('come out as their pages have them: the queue of a member, notices, the board', async () => {
    const host = await countyHost(test.db)
    const { village } = host
    const [member] = await council(village, 1)
    if (!member) throw new Error('the council has a member')
    await give(village, member, 'clerk', VILLAGE)
    const browser = await letIn(host, member)
    const about = { divisionCode: VILLAGE, format: 'csv' as const }
    for (const sheet of [
      { kind: 'queue' as const, ...about },
      { kind: 'notices' as const, ...about },
      { kind: 'boards' as const, ...about, period: 'year' as const },
    ]) {
      const { path } = await call(village, member, 'sheets.open', sheet)
      const answer = await browser.send('GET', path)
      expect(answer.statusCode).toBe(200)
      expect(rowsOf(answer.body)[0]?.length).toBeGreaterThan(4)
    }
    const away = { kind: 'notices' as const, divisionCode: TOWNSHIP, format: 'csv' as const }
    expect(await refusal(village, member, 'sheets.open', away)).toBe('NOT_FOUND')
  })
})

describe('a file of any length', () => {
  async function* many(pages: number) {
    yield [['号', '话']]
    for (let page = 0; page < pages; page++)
      yield Array.from({ length: 1000 }, (_, at) => [page * 1000 + at, `=1+${at} <&> "引号", 逗号`])
  }
  const gather = async (bytes: AsyncIterable<Buffer>) => {
    const pieces: Buffer[] = []
    for await (const piece of bytes) pieces.push(piece)
    return pieces
  }

  it('is made some rows at a time, and goes on on another sheet where one is full', async () => {
    const pieces = await gather(xlsxBytes(many(5), '台账', 3000))
    expect(pieces.length).toBeGreaterThan(4)
    const first = await readSheet(Buffer.concat(pieces), 1)
    const second = await readSheet(Buffer.concat(pieces), 2)
    expect([first.length, second.length]).toEqual([3000, 2002])
    expect(second[0]).toEqual(['号', '话'])
    expect(first[1]).toEqual([0, '=1+0 <&> "引号", 逗号'])
  })

  it('as CSV holds no formula', async () => {
    const text = Buffer.concat(await gather(csvBytes(many(1)))).toString()
    expect(rowsOf(text)[1]).toEqual(['0', '\'=1+0 <&> "引号", 逗号'])
  })
})
