import { countyDate, startOfCountyDay, subtractMonths } from '../../platform/county-time'

/*
 * Monthly notice 月度公示: on the first day of a month each village puts on notice what was posted to its ledger in the month
 * that ended, one line a household, five days. Base points are everybody's and stand on no line. An objection that is upheld
 * takes back what that household was given in that month. (Domain: public notice and objection; points and the ledger.)
 */

/** What was begun before midnight has been posted by then. */
const SETTLED_AFTER_MS = 10 * 60_000

/** How many ended months are looked at: a timer that stood still for a quarter of a year loses none. */
const LOOKED_BACK = 3

const monthOf = (date: string): string => date.slice(0, 7)

/** The instants [from, to) of a month, "2026-03". */
export function monthBounds(month: string): { from: Date; to: Date } {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const next = number === 12 ? `${year + 1}-01` : `${year}-${String(number + 1).padStart(2, '0')}`
  return { from: startOfCountyDay(`${month}-01`), to: startOfCountyDay(`${next}-01`) }
}

/** When the notice of a month can open. */
export const noticeDue = (month: string): Date => new Date(monthBounds(month).to.getTime() + SETTLED_AFTER_MS)

/** The months looked at and the one that runs, the oldest first. */
function months(now: Date): string[] {
  const first = `${monthOf(countyDate(now))}-01`
  return Array.from({ length: LOOKED_BACK + 1 }, (_, at) => monthOf(subtractMonths(first, LOOKED_BACK - at)))
}

/** The months whose notice is due by now, the oldest first. */
export const endedMonths = (now: Date): string[] => months(now).filter((month) => noticeDue(month) <= now)

/** The month whose notice is due next. */
export const nextMonth = (now: Date): string | undefined => months(now).find((month) => noticeDue(month) > now)
