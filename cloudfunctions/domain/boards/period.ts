import type { BoardPeriod } from '../../contract/boards'
import { periodKey, startOfCountyDay } from '../../platform/county-time'

interface Months {
  year: number
  /** From 0. */
  first: number
  count: number
}

function monthsIn(key: string): Months {
  const year = Number(key.slice(0, 4))
  const quarter = /Q(\d)$/.exec(key)?.[1]
  const month = /-(\d\d)$/.exec(key)?.[1]
  if (quarter) return { year, first: (Number(quarter) - 1) * 3, count: 3 }
  return month ? { year, first: Number(month) - 1, count: 1 } : { year, first: 0, count: 12 }
}

const monthKey = (year: number, index: number): string =>
  `${year + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`

/** The instants [from, to) of a period by its key: "2026", "2026Q4" or "2026-11". */
export function periodBounds(key: string): { from: Date; to: Date } {
  const { year, first, count } = monthsIn(key)
  const firstDayOf = (index: number) => startOfCountyDay(`${monthKey(year, index)}-01`)
  return { from: firstDayOf(first), to: firstDayOf(first + count) }
}

/** The keys of the months that a period is made of. */
export function monthKeys(key: string): string[] {
  const { year, first, count } = monthsIn(key)
  return Array.from({ length: count }, (_, index) => monthKey(year, first + index))
}

/** Base points count in the year only. */
export const countsBase = (key: string): boolean => monthsIn(key).count === 12

const FORM: Record<BoardPeriod, RegExp> = { month: /-\d\d$/, quarter: /Q\d$/, year: /^\d{4}$/ }

/** The key asked for if it is one of the period's form, else the running one. */
export const keyOf = (period: BoardPeriod, asked: string | undefined, now: Date): string =>
  asked !== undefined && FORM[period].test(asked) ? asked : periodKey(now, period)

/** When the board of a period closed; null while it runs or has not begun. */
export function closedAt(key: string, now: Date): Date | null {
  const { to } = periodBounds(key)
  return to <= now ? to : null
}
