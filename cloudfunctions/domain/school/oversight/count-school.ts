import type { DivisionCode } from '../../../contract/ids'
import { type Counts, MEASURES, type SchoolCounts } from '../../../contract/school-counts'
import { addDays, countyDate, startOfCountyDay, subtractMonths } from '../../../platform/county-time'
import type { Reading } from '../../context'
import { levelOf } from '../../divisions/codes'
import { divisionNames } from '../../divisions/get-village'
import { countMatters, countSessions, countTopics, countWaiters, findStationCodes } from './counts.repository'

const TOWNSHIP_DIGITS = 9
const VILLAGE_DIGITS = 12

/** A county counts by township, everybody else by village. */
const digitsFor = (reach: readonly DivisionCode[]): number =>
  reach.some((code) => levelOf(code) === 'county') ? TOWNSHIP_DIGITS : VILLAGE_DIGITS

const nothing = (): Counts => ({
  ...{ sessions: 0, cancelled: 0, seats: 0, seatsGiven: 0, waiting: 0 },
  ...{ topics: 0, topicsMade: 0, matters: 0, answered: 0, overdue: 0 },
})

interface Piece extends Partial<Counts> {
  code: DivisionCode
  month: string
}

function sumOf(pieces: readonly Piece[]): Counts {
  const sum = nothing()
  for (const piece of pieces) for (const measure of MEASURES) sum[measure] += piece[measure] ?? 0
  return sum
}

/** The first day of this month and of the one after the last that is counted. */
function monthsUpTo(now: Date, months: number): { from: string; before: string; keys: string[] } {
  const first = `${countyDate(now).slice(0, 7)}-01`
  const from = subtractMonths(first, months - 1)
  const keys = Array.from({ length: months }, (_, back) => subtractMonths(first, months - 1 - back).slice(0, 7))
  return { from, before: subtractMonths(first, -1), keys }
}

/**
 * What the night school of the stations within reach offered and was asked for in the last months, this one whole: by month
 * and by division, in the order of the calendar and of the codes. Of who came it counts nothing. (Domain: night school.)
 */
export async function countSchool(r: Reading, reach: readonly DivisionCode[], months: number): Promise<SchoolCounts> {
  const { from, before, keys } = monthsUpTo(r.now, months)
  const span = { from: startOfCountyDay(from), before: startOfCountyDay(before) }
  const digits = digitsFor(reach)
  const pieces: Piece[] = []
  for (const count of [countSessions, countWaiters, countTopics, countMatters])
    pieces.push(...(await count(r.db, reach, span, digits)))
  const codes = await findStationCodes(r.db, reach, digits)
  const names = await divisionNames(r.db, codes)
  return {
    from,
    until: addDays(before, -1),
    total: sumOf(pieces),
    months: keys.map((month) => ({ month, counts: sumOf(pieces.filter((one) => one.month === month)) })),
    divisions: codes.map((code) => ({
      code,
      name: names.get(code) ?? '',
      counts: sumOf(pieces.filter((one) => one.code === code)),
    })),
  }
}
