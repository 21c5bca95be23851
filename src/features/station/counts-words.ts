import type { Counts, SchoolCounts } from '../../../cloudfunctions/contract/school-counts'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import type { SheetCell, SheetPage } from '../../services/sheets/sheets.types'
import type { Bar } from './bars'

const words = t.station.counts

/** What is looked at, one at a time. */
export const SHOWN = ['sessions', 'seats', 'waiting', 'topics', 'matters'] as const
export type Shown = (typeof SHOWN)[number]

/** What a bar of one of them shows: the number, the part of it that is done, and the words. */
function shownOf(shown: Shown, counts: Counts): Pick<Bar, 'value' | 'part' | 'words'> {
  const said = fill(words.said[shown], { ...counts })
  switch (shown) {
    case 'sessions':
      return { value: counts.sessions, words: said }
    case 'seats':
      return { value: counts.seats, part: counts.seatsGiven, words: said }
    case 'waiting':
      return { value: counts.waiting, words: said }
    case 'topics':
      return { value: counts.topics, part: counts.topicsMade, words: said }
    case 'matters':
      return { value: counts.matters, part: counts.answered, words: said }
  }
}

/** 「2026年11月」 */
const monthWords = (month: string): string =>
  fill(words.month, { year: Number(month.slice(0, 4)), month: Number(month.slice(5)) })

export const monthBars = ({ months }: SchoolCounts, shown: Shown): Bar[] =>
  months.map(({ month, counts }) => ({ key: month, label: monthWords(month), ...shownOf(shown, counts) }))

export const divisionBars = ({ divisions }: SchoolCounts, shown: Shown): Bar[] =>
  divisions.map(({ code, name, counts }) => ({ key: code, label: name, ...shownOf(shown, counts) }))

const NUMBERS = Object.keys(words.heads) as (keyof typeof words.heads)[]
const heads = NUMBERS.map((number) => words.heads[number])
const cellsOf = (counts: Counts): SheetCell[] => NUMBERS.map((number) => counts[number])
const WIDTHS = [20, ...NUMBERS.map(() => 12)]

/** The same as sheets: by month and by division, in the order of the calendar and of the division codes. */
export const countsSheets = (counts: SchoolCounts): SheetPage[] => [
  {
    name: words.byMonth,
    rows: [
      [words.monthHead, ...heads],
      ...counts.months.map(({ month, counts: of }) => [monthWords(month), ...cellsOf(of)]),
      [words.total, ...cellsOf(counts.total)],
    ],
    widths: WIDTHS,
  },
  {
    name: words.byDivision,
    rows: [
      [words.divisionHead, ...heads],
      ...counts.divisions.map(({ name, counts: of }) => [name, ...cellsOf(of)]),
      [words.total, ...cellsOf(counts.total)],
    ],
    widths: WIDTHS,
  },
]
