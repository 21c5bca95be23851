import { addDays } from '../../../platform/county-time'

/*
 * Dates and times as people write them into a sheet: 「2026年3月8日 星期日」, 「三月八号」, 「3.8」, 「晚上7点半」, 「19：30」, and
 * the numbers that a spreadsheet keeps for them. What cannot be read for sure is not guessed.
 */

const CHINESE = '〇一二三四五六七八九'
const NUMERALS = /[〇零一二三四五六七八九十]+/g

const digitOf = (character: string): number => CHINESE.indexOf(character === '零' ? '〇' : character)

/** 「二〇二六」 2026, 「十一」 11, 「二十」 20, 「三十一」 31. */
function numberOf(numeral: string): string {
  const at = numeral.indexOf('十')
  if (at < 0) return [...numeral].map(digitOf).join('')
  const tens = at === 0 ? 1 : digitOf(numeral.charAt(at - 1))
  const ones = at === numeral.length - 1 ? 0 : digitOf(numeral.charAt(at + 1))
  return String(tens * 10 + ones)
}

/** Full width to half, numerals to digits, no blanks. */
export const plain = (text: string): string => text.normalize('NFKC').replace(/\s+/g, '').replace(NUMERALS, numberOf)

const WEEKDAY = /^[(（]?(?:星期|周|礼拜)([1-6日天7])[)）]?$/
const DATE = /^(?:(\d{4}|\d{2})[年./-])?(\d{1,2})[月./-](\d{1,2})[日号]?(.*)$/
/** Midnight, as a spreadsheet writes it behind a date. */
const MIDNIGHT = /^T?00?:00(:00(\.0+)?Z?)?$/
const SERIAL = /^[3-7]\d{4}(\.0+)?$/
const SERIAL_ZERO = '1899-12-30'

const twoDigits = (value: string | number): string => String(value).padStart(2, '0')

const isDay = (date: string): boolean => {
  const time = Date.parse(`${date}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(date)
}

const weekdayOf = (date: string): number => new Date(`${date}T00:00:00Z`).getUTCDay()

/** A day without its year is the next such day from today on. */
function inYear(year: string | undefined, month: string, day: string, today: string): string {
  const rest = `${twoDigits(month)}-${twoDigits(day)}`
  if (year !== undefined) return `${year.length === 2 ? `20${year}` : year}-${rest}`
  const here = `${today.slice(0, 4)}-${rest}`
  return here >= today ? here : `${Number(today.slice(0, 4)) + 1}-${rest}`
}

/** "2026-03-08", or why it is none. */
export function readDate(written: string, today: string): { date: string } | { fault: 'notADate' | 'wrongWeekday' } {
  const text = plain(written)
  if (SERIAL.test(text)) return { date: addDays(SERIAL_ZERO, Number(text)) }
  const [, year, month, day, rest = ''] = DATE.exec(text) ?? []
  if (month === undefined || day === undefined) return { fault: 'notADate' }
  const date = inYear(year, month, day, today)
  if (!isDay(date)) return { fault: 'notADate' }
  if (rest === '' || MIDNIGHT.test(rest)) return { date }
  const named = WEEKDAY.exec(rest)?.[1]
  if (named === undefined) return { fault: 'notADate' }
  const weekday = named === '日' || named === '天' || named === '7' ? 0 : Number(named)
  return weekday === weekdayOf(date) ? { date } : { fault: 'wrongWeekday' }
}

const PART = /^(凌晨|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|晚|早)?/
const CLOCK = /^(\d{1,2})(?:[:点时](\d{1,2}|半|1刻|3刻)?分?(?::00)?|)$/
const MINUTES: Readonly<Record<string, number>> = { 半: 30, '1刻': 15, '3刻': 45 }
const AFTER_NOON = ['下午', '傍晚', '晚上', '夜里', '晚']
/** A part of a day, as a spreadsheet keeps a time. */
const FRACTION = /^0\.\d+$/
const MINUTES_OF_DAY = 24 * 60

const clock = (minutes: number): string => `${twoDigits(Math.floor(minutes / 60))}:${twoDigits(minutes % 60)}`

function hourOf(written: number, part: string): number {
  if (AFTER_NOON.includes(part) && written < 12) return written + 12
  return part === '中午' && written < 3 ? written + 12 : written
}

/** "19:30", null where it is no time of a day. A number alone is none: 「7」 may be a mistake for anything. */
export function readTime(written: string): string | null {
  const text = plain(written)
  if (FRACTION.test(text)) return clock(Math.round(Number(text) * MINUTES_OF_DAY) % MINUTES_OF_DAY)
  const part = PART.exec(text)?.[1] ?? ''
  const rest = text.slice(part.length)
  const [, hour, minute = '0'] = CLOCK.exec(rest) ?? []
  if (hour === undefined || /^\d+$/.test(rest)) return null
  const minutes = MINUTES[minute] ?? Number(minute)
  const hours = hourOf(Number(hour), part)
  return hours < 24 && minutes < 60 ? clock(hours * 60 + minutes) : null
}

const RANGE = /^(.+?)(?:-|–|—|~|～|至|到)(.+)$/

/** 「晚上7点到9点」 in one cell: both ends; the second is in the same part of the day unless it says otherwise. */
export function splitTimes(written: string): { startsAt: string; endsAt: string } | null {
  const [, from, to] = RANGE.exec(plain(written)) ?? []
  if (from === undefined || to === undefined) return null
  const part = PART.exec(from)?.[1] ?? ''
  return { startsAt: from, endsAt: PART.exec(to)?.[1] === undefined ? `${part}${to}` : to }
}

/** A whole number of people or days: 「30」, 「三十」, 「30人」, 「提前7天」; null where it is none. */
export function readCount(written: string): number | null {
  const found = /^(?:提前|约)?(\d{1,4})(?:\.0+)?(?:人|个|位|座|天)?$/.exec(plain(written))?.[1]
  return found === undefined ? null : Number(found)
}
