/**
 * Working days of the State Council's calendar, and when a public notice closes by it.
 *
 * The library's data file is read rather than its functions: those build their tables in the machine's time zone and
 * are a day off west of Greenwich.
 */
import published from 'chinese-days/dist/chinese-days.json'
import { addDays, countyDate, daysBetween, startOfCountyDay } from './county-time'

const holidays: Readonly<Record<string, string>> = published.holidays
const makeUpDays: Readonly<Record<string, string>> = published.workdays

/** Statutory days off with a fixed date; known for every year, the days around them only once they are published. */
const FIXED_HOLIDAYS: readonly string[] = ['01-01', '05-01', '05-02', '10-01', '10-02', '10-03']

const A_MONDAY = '1970-01-05'
const NATIONAL_DAY = '-10-01'
const publishedYears = Object.keys(holidays)
  .filter((date) => date.endsWith(NATIONAL_DAY))
  .map((date) => Number(date.slice(0, 4)))
const lastPublishedYear = Math.max(...publishedYears)

/** `working` skips weekends and holidays while counting; `calendar` counts every day. */
export type NoticePeriod = { readonly days: number; readonly count: 'calendar' | 'working' }

/** `provisional`: the holidays of the closing's year are not published; computed again it may only be moved later. */
export type NoticeClosing = { readonly closesAt: Date; readonly provisional: boolean }

/** The last day whose working days are certain: 31 December of the last year whose holidays the library holds. */
export function calendarPublishedThrough(): string {
  return `${lastPublishedYear}-12-31`
}

/** Whether a date is a weekend or a statutory holiday; a weekend day that is worked to make up for one is not. */
export function isNonWorkingDay(date: string): boolean {
  if (date in makeUpDays) return false
  if (date in holidays || isWeekend(date)) return true
  return date > calendarPublishedThrough() && FIXED_HOLIDAYS.includes(date.slice(5))
}

/** Whether a date is a statutory holiday or a day off around one; an ordinary weekend is not. */
export const isHoliday = (date: string): boolean =>
  date in holidays || (date > calendarPublishedThrough() && FIXED_HOLIDAYS.includes(date.slice(5)))

/**
 * When a notice closes (domain: public notice): the opening day is not counted; it closes at 24:00 of its last day, or
 * of the next working day if that is a holiday. `closesAt` is the first instant after it.
 * Throws a RangeError unless `days` is a whole number of at least 1.
 */
export function noticeClosing(openedAt: Date, period: NoticePeriod): NoticeClosing {
  if (!Number.isInteger(period.days) || period.days < 1) throw new RangeError(`not a notice period: ${period.days}`)
  const lastDay = lastDayOf(countyDate(openedAt), period)
  return { closesAt: startOfCountyDay(addDays(lastDay, 1)), provisional: lastDay > calendarPublishedThrough() }
}

function lastDayOf(openingDay: string, period: NoticePeriod): string {
  switch (period.count) {
    case 'calendar':
      return firstWorkingDayFrom(addDays(openingDay, period.days))
    case 'working': {
      let day = openingDay
      for (let counted = 0; counted < period.days; counted++) day = firstWorkingDayFrom(addDays(day, 1))
      return day
    }
  }
}

function firstWorkingDayFrom(date: string): string {
  let day = date
  while (isNonWorkingDay(day)) day = addDays(day, 1)
  return day
}

function isWeekend(date: string): boolean {
  const daysSinceMonday = (7 + (daysBetween(A_MONDAY, date) % 7)) % 7
  return daysSinceMonday >= 5
}
