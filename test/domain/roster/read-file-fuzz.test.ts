import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { CsvReader } from '../../../cloudfunctions/contract/csv-rows'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { ROSTER_COLUMNS, ROSTER_FAULTS } from '../../../cloudfunctions/contract/roster-import'
import { EncodingGuess } from '../../../cloudfunctions/contract/text-encoding'
import { readColumns } from '../../../cloudfunctions/domain/roster/import/read-columns'
import { readRow } from '../../../cloudfunctions/domain/roster/import/read-row'
import { ImportFault } from '../../../cloudfunctions/host/imports/import-fault'
import { readCsv } from '../../../cloudfunctions/host/imports/read-csv-file'
import { AppError } from '../../../cloudfunctions/platform/app-error'
import { assertAndKeepFiles, fuzzRuns } from '../../support/corpus'
import '../../support/repeatable'

/*
 * Whatever bytes somebody calls a roster: they are read to their end or refused with a row, never held up, and no row is taken
 * for a good one that the roster could not hold. Files that once did harm, or were made to, are kept in `corpus`.
 */

const VILLAGE = '410523100200' as DivisionCode
const place = { villageOf: (words: string) => (words === '' ? ('none' as const) : VILLAGE), thisYear: 2026 }

/** Reads a file as the command does, in pieces that end anywhere. */
async function readFile(bytes: Uint8Array, size: number) {
  const guess = new EncodingGuess()
  guess.push(bytes)
  const count = Math.ceil(bytes.length / size)
  const pieces = Array.from({ length: count }, (_, at) => bytes.subarray(at * size, (at + 1) * size))
  const rows = []
  for await (const row of readCsv(pieces, guess.verdict())) rows.push(row)
  return rows
}

async function judge(bytes: Uint8Array, size: number): Promise<void> {
  try {
    const [head, ...rows] = await readFile(bytes, size)
    const columns = readColumns(head?.cells ?? [])
    for (const row of rows) {
      const read = readRow(row, columns, place)
      expect(read.faults.filter((fault) => !ROSTER_FAULTS.includes(fault))).toEqual([])
      expect(`${read.number}${read.group}${read.name}${read.birthYear}`).not.toMatch(/\p{Cc}/u)
      if (read.faults.length > 0) continue
      expect(read.name).toMatch(/^\p{L}.{1,19}$/u)
      expect(Number(read.birthYear)).toBeGreaterThanOrEqual(1900)
      expect(read.number).toMatch(/^[\dA-Za-z][\dA-Za-z-]{0,11}$/)
      expect(read.phoneTail ?? '0000').toMatch(/^\d{4}$/)
    }
  } catch (error) {
    if (!(error instanceof ImportFault) && !(error instanceof AppError)) throw error
  }
}

const HEAD = '村,户号,组,姓名,出生年份,与户主关系,手机号\r\n'
const cell = fc.oneof(
  fc.constantFrom(
    '户主',
    '石家庄村',
    '017',
    '一组',
    '王大山',
    '1960',
    '13800138000',
    '=1+1',
    '"',
    '""',
    '@cmd',
    '\t',
    '1960-02-30',
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
)
const sheet = fc
  .array(
    fc.array(cell, { maxLength: 9 }).map((cells) => cells.join(',')),
    { maxLength: 12 },
  )
  .map((rows) => Buffer.from(HEAD + rows.join('\n')))
const spoiled = fc.tuple(sheet, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 6 })).map(([bytes, changes]) => {
  for (const [at, byte] of changes) bytes[at % bytes.length] = byte
  return bytes
})

const folder = join(__dirname, 'corpus')
test.each(readdirSync(folder))('%s does no harm', async (name) => {
  const bytes = readFileSync(join(folder, name))
  for (const piece of [1, 3, 64, bytes.length + 1]) await judge(bytes, piece)
})

test('whatever is in a file, it is read or refused', async () => {
  const files = fc.oneof(sheet, spoiled, fc.uint8Array({ maxLength: 300 }))
  await assertAndKeepFiles(folder, files, judge, fuzzRuns(100))
})

test('where a file is cut into pieces makes no difference', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 8 }),
      fc.nat(50),
      (rows, piece) => {
        const quoted = rows.map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join(',')).join('\r\n')
        const whole = new CsvReader()
        const cut = new CsvReader()
        const pieces = quoted.match(new RegExp(`[\\s\\S]{1,${piece + 1}}`, 'g')) ?? []
        const read = [...pieces.flatMap((one) => cut.push(one)), ...cut.end()]
        expect(read).toEqual([...whole.push(quoted), ...whole.end()])
        expect(read.map(({ cells }) => cells)).toEqual(rows)
      },
    ),
    { numRuns: fuzzRuns(100) },
  )
})

test('a quote that swallows the file ends it where it stands', () => {
  const reader = new CsvReader()
  reader.push('a,b\n1,"')
  expect(() => {
    for (let piece = 0; piece < 100; piece++) reader.push('x'.repeat(1000))
  }).toThrow('row 2')
})

test('every column can be called by a name that its template has', () => {
  expect(readColumns(['乡镇', '村', '户号', '组', '姓名', '出生年份', '与户主关系', '手机号'])).toEqual([
    ...ROSTER_COLUMNS,
  ])
})
