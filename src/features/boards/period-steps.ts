import type { BoardPeriod } from '../../../cloudfunctions/contract/boards'

/** Keys of periods: "2026", "2026Q4" or "2026-11". */

const MONTHS: Record<BoardPeriod, number> = { month: 1, quarter: 3, year: 12 }

const monthsSinceZero = (key: string): number => {
  const year = Number(key.slice(0, 4)) * 12
  const [, quarter] = key.split('Q')
  const [, month] = key.split('-')
  if (quarter !== undefined) return year + (Number(quarter) - 1) * 3
  return month === undefined ? year : year + Number(month) - 1
}

function keyAt(period: BoardPeriod, months: number): string {
  const year = Math.floor(months / 12)
  const month = months % 12
  switch (period) {
    case 'month':
      return `${year}-${String(month + 1).padStart(2, '0')}`
    case 'quarter':
      return `${year}Q${Math.floor(month / 3) + 1}`
    case 'year':
      return String(year)
  }
}

/** The period that a date lies in. */
export const periodOfDate = (period: BoardPeriod, date: string): string =>
  keyAt(period, monthsSinceZero(date.slice(0, 7)))

/** So many periods later; earlier if negative. */
export const stepPeriod = (period: BoardPeriod, key: string, steps: number): string =>
  keyAt(period, monthsSinceZero(key) + steps * MONTHS[period])
