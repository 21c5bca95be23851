import { TERM_FIELDS, type TermField, type TermRow } from '../../../cloudfunctions/contract/school-term'
import * as t from '../../i18n/zh-CN'
import type { SheetPage } from '../../services/sheets/sheets.types'

const words = t.station.term

const WIDTHS: Record<TermField, number> = {
  title: 18,
  words: 36,
  date: 18,
  startsAt: 14,
  endsAt: 12,
  room: 14,
  lecturer: 12,
  capacity: 8,
  audience: 10,
  enrolDays: 14,
}

/** May be left out: they have a usual value, or stand in a row above. */
const OPTIONAL: readonly TermField[] = ['words', 'endsAt', 'capacity', 'audience', 'enrolDays']

/** The sheet to fill in, and beside it how each column is filled in. */
export const termTemplate = (): SheetPage[] => [
  {
    name: words.sheet,
    rows: [TERM_FIELDS.map((field) => words.fields[field])],
    widths: TERM_FIELDS.map((field) => WIDTHS[field]),
  },
  {
    name: words.howTo,
    rows: [
      [words.column, words.example, words.note],
      ...TERM_FIELDS.map((field) => [words.fields[field], words.examples[field], words.notes[field]]),
    ],
    widths: [16, 24, 60],
  },
]

const fieldOf = (head: string): TermField | undefined =>
  TERM_FIELDS.find((field) => [words.fields[field], ...words.otherNames[field]].includes(head.replace(/\s/g, '')))

export type TermSheet = { rows: TermRow[] } | { missing: TermField[] }

const EMPTY = Object.fromEntries(TERM_FIELDS.map((field) => [field, ''])) as Record<TermField, string>

/**
 * The rows of a sheet by the names of its columns, in whatever order they stand; empty rows are left out, and what is said
 * of a course in every row is sent once. `missing` where the sheet has not the columns.
 */
export function termRows(cells: readonly (readonly string[])[]): TermSheet {
  const [head = [], ...body] = cells
  const fields = head.map(fieldOf)
  const missing = TERM_FIELDS.filter((field) => !OPTIONAL.includes(field) && !fields.includes(field))
  if (missing.length > 0) return { missing }
  const said = new Set<string>()
  const rows = body.flatMap((row, at) => {
    if (row.every((cell) => cell.trim() === '')) return []
    const filled: TermRow = { row: at + 2, ...EMPTY }
    for (const [column, field] of fields.entries()) if (field) filled[field] = (row[column] ?? '').trim()
    const key = JSON.stringify([filled.title, filled.words])
    if (said.has(key)) filled.words = ''
    said.add(key)
    return [filled]
  })
  return { rows }
}
