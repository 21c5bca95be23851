/**
 * Time of the county: UTC+8 all year, no daylight saving. Plain arithmetic instead of Intl, so that it gives the same
 * answer in a function, in the host and on a developer's machine in any time zone.
 * A date is "2026-03-08" throughout; anything else throws a RangeError.
 */
const OFFSET_MS = 8 * 60 * 60 * 1000
const DAY_MS = 24 * 60 * 60 * 1000

export const PERIODS = ['month', 'quarter', 'year'] as const
export type Period = (typeof PERIODS)[number]

/** The date that the village's wall calendar shows at an instant. */
export function countyDate(instant: Date): string {
  return new Date(instant.getTime() + OFFSET_MS).toISOString().slice(0, 10)
}

/** The first instant of a date: 00:00 in the county, which is also 24:00 of the day before. */
export function startOfCountyDay(date: string): Date {
  return new Date(utcMidnight(date) - OFFSET_MS)
}

/** The date `days` later; earlier if negative. */
export function addDays(date: string, days: number): string {
  return new Date(utcMidnight(date) + days * DAY_MS).toISOString().slice(0, 10)
}

/** The same day `months` earlier, or the last day of that month where it has no such day. */
export function subtractMonths(date: string, months: number): string {
  utcMidnight(date)
  const first = new Date(`${date.slice(0, 7)}-01T00:00:00Z`)
  first.setUTCMonth(first.getUTCMonth() - months)
  const lastDay = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate()
  first.setUTCDate(Math.min(Number(date.slice(8)), lastDay))
  return first.toISOString().slice(0, 10)
}

/** The first instant of the county's day that lies so many months before an instant: what is older was kept that long. */
export const monthsBefore = (instant: Date, months: number): Date =>
  startOfCountyDay(subtractMonths(countyDate(instant), months))

/** Days from one date to another; negative if `to` lies before `from`. */
export function daysBetween(from: string, to: string): number {
  return (utcMidnight(to) - utcMidnight(from)) / DAY_MS
}

/** The period that a date lies in: "2026-11", "2026Q4" or "2026". */
export function periodKeyOfDate(date: string, period: Period): string {
  utcMidnight(date)
  const year = date.slice(0, 4)
  switch (period) {
    case 'month':
      return date.slice(0, 7)
    case 'quarter':
      return `${year}Q${Math.ceil(Number(date.slice(5, 7)) / 3)}`
    case 'year':
      return year
  }
}

/** The period that an instant lies in, by the county's clock. */
export function periodKey(instant: Date, period: Period): string {
  return periodKeyOfDate(countyDate(instant), period)
}

function utcMidnight(date: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`not a date: ${date}`)
  }
  return time
}

/** 24:00 of the last of so many calendar days after the day of `from`, which is not counted. */
export const endOfDayAfter = (from: Date, days: number): Date => startOfCountyDay(addDays(countyDate(from), days + 1))
