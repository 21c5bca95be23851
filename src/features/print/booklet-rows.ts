import type { BookletRow } from '../../../cloudfunctions/contract/booklet'
import type { PrintBlock, PrintColumn } from '../../components/print/print.types'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { dateOf } from '../../services/time'

const words = t.print.booklet

const COLUMNS_KEY = 'columns'
const columns: PrintColumn[] = [
  { words: words.columns.date, share: 3 },
  { words: words.columns.what, share: 10 },
  { words: words.columns.points, share: 2.4, end: true },
  { words: words.columns.sum, share: 2.4, end: true },
]

/** Entries of a year as a table, with what they add up to after each. */
export function bookletRows(rows: readonly BookletRow[], year: number): PrintBlock[] {
  if (rows.length === 0) return [{ key: 'none', kind: 'text', text: words.none }]
  let sum = 0
  const cells = rows.map((row): PrintBlock => {
    sum += row.honor
    const points = row.honor > 0 ? fill(t.points.plus, { points: row.honor }) : String(row.honor)
    return {
      key: row.id,
      kind: 'cells',
      under: COLUMNS_KEY,
      columns,
      cells: [dateWords(row.postedAt, year), whatWords(row), points, String(sum)],
    }
  })
  return [{ key: COLUMNS_KEY, kind: 'columns', columns }, ...cells]
}

/** 「3月8日」; with its year when that is not the booklet's: a correction may come later. */
function dateWords(postedAt: string, year: number): string {
  const [posted = 0, month = 0, day = 0] = dateOf(postedAt).split('-').map(Number)
  return fill(posted === year ? words.date : words.dateOfYear, { year: posted, month, day })
}

function whatWords({ ruleName, kind, personName, cut, redeemable }: BookletRow): string {
  const named = kind === 'base' ? ruleName : fill(words.what, { rule: ruleName, kind: t.points.kinds[kind] })
  const whose = personName === null ? named : fill(words.of, { what: named, person: personName })
  if (kind === 'expiry') return fill(words.expired, { what: whose, points: -redeemable })
  return cut && kind !== 'cut' ? fill(words.cut, { what: whose, points: cut.asked - cut.posted }) : whose
}
