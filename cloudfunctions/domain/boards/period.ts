import type { BoardPeriod } from '../../contract/boards'
import { periodKey, startOfCountyDay } from '../../platform/county-time'

/** The instants [from, to) of a period by its key: "2026", "2026Q4" or "2026-11". */
export function periodBounds(key: string): { from: Date; to: Date } {
  const year = Number(key.slice(0, 4))
  const quarter = /Q(\d)$/.exec(key)?.[1]
  const month = /-(\d\d)$/.exec(key)?.[1]
  if (quarter) return bounds(year, (Number(quarter) - 1) * 3, 3)
  return month ? bounds(year, Number(month) - 1, 1) : bounds(year, 0, 12)
}

function bounds(year: number, firstMonth: number, months: number): { from: Date; to: Date } {
  const firstDayOf = (index: number): Date => {
    const inYear = year + Math.floor(index / 12)
    return startOfCountyDay(`${inYear}-${String((index % 12) + 1).padStart(2, '0')}-01`)
  }
  return { from: firstDayOf(firstMonth), to: firstDayOf(firstMonth + months) }
}

const FORM: Record<BoardPeriod, RegExp> = { month: /-\d\d$/, quarter: /Q\d$/, year: /^\d{4}$/ }

/** The key asked for if it is one of the period's form, else the running one. */
export const keyOf = (period: BoardPeriod, asked: string | undefined, now: Date): string =>
  asked !== undefined && FORM[period].test(asked) ? asked : periodKey(now, period)
