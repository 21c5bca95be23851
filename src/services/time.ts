import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'
import { fill } from '../i18n/fill'
import * as t from '../i18n/zh-CN'

dayjs.extend(utc)

const COUNTY_UTC_HOURS = 8
/** A date of no year that anything here lies in. */
const NO_YEAR = '1900-01-01'
const DATE_ONLY = /^\d{4}-\d{2}-\d{2}$/

/** The moment on the county's wall clock; a date alone is that day. */
function local(when: string) {
  return DATE_ONLY.test(when) ? dayjs.utc(when) : dayjs.utc(when).utcOffset(COUNTY_UTC_HOURS)
}

/** "2026-03-08": the county's date at an instant. */
export const dateOf = (instant: string) => local(instant).format('YYYY-MM-DD')

/** "2026-03-09": so many days after a date. */
export const daysAfter = (date: string, days: number) => local(date).add(days, 'day').format('YYYY-MM-DD')

/** 「3月8日 星期日」; with the year when it is not that of `now`. */
export function dayWords(when: string, now: string): string {
  const day = local(when)
  return fill(day.year() === local(now).year() ? t.time.day : t.time.dayOfYear, {
    year: day.year(),
    month: day.month() + 1,
    day: day.date(),
    weekday: t.time.weekdays[day.day()] ?? '',
  })
}

/** 「2026年3月8日 星期日」: always with the year, for what hangs on a wall or lies in a drawer. */
export const datedWords = (when: string): string => dayWords(when, NO_YEAR)

/** 「3月8日 星期日 20:15」 */
export function momentWords(instant: string, now: string): string {
  return fill(t.time.moment, { day: dayWords(instant, now), clock: clockWords(instant) })
}

/** 「20:15」 */
export const clockWords = (instant: string) => local(instant).format('HH:mm')

/** The last day on which something is still open that ends at an instant: 24:00 belongs to the day before. */
const lastMoment = (endsAt: string) => local(endsAt).subtract(1, 'millisecond')

/** 「3月8日 星期日」: the last whole day of something that ends at `endsAt`. */
export const lastDayWords = (endsAt: string, now: string) => dayWords(lastMoment(endsAt).toISOString(), now)

/** The same with its year. */
export const lastDatedWords = (endsAt: string): string => datedWords(lastMoment(endsAt).toISOString())

/** 「还有 3 天」 by calendar days; on the last day hours, then minutes. */
export function countdownWords(endsAt: string, now: string): string {
  const from = local(now)
  const last = lastMoment(endsAt)
  if (last.isBefore(from)) return t.time.over
  const days = last.startOf('day').diff(from.startOf('day'), 'day')
  if (days > 0) return fill(t.time.daysLeft, { days })
  const hours = last.diff(from, 'hour')
  if (hours > 0) return fill(t.time.hoursLeft, { hours })
  return fill(t.time.minutesLeft, { minutes: last.diff(from, 'minute') + 1 })
}

const MINUTE_MS = 60_000
const HOUR_MINUTES = 60
const DAY_MINUTES = 24 * HOUR_MINUTES

/** 「3 小时前」: how long ago something was, from milliseconds that passed since. */
export function agoWords(passedMs: number): string {
  const minutes = Math.floor(passedMs / MINUTE_MS)
  if (minutes < 1) return t.time.justNow
  if (minutes < HOUR_MINUTES) return fill(t.time.minutesAgo, { minutes })
  if (minutes < DAY_MINUTES) return fill(t.time.hoursAgo, { hours: Math.floor(minutes / HOUR_MINUTES) })
  return fill(t.time.daysAgo, { days: Math.floor(minutes / DAY_MINUTES) })
}
