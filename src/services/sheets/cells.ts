export { safeWords } from '../../../cloudfunctions/contract/csv-line'

const isTimeAlone = (at: Date): boolean => at.getUTCFullYear() < 1900

/** A cell as somebody sees it: a day "2026-03-08", a time "19:30", a number or words. */
export function cellWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (!(value instanceof Date)) return String(value).trim()
  if (Number.isNaN(value.getTime())) return ''
  const written = value.toISOString()
  return isTimeAlone(value) ? written.slice(11, 16) : written.slice(0, 10)
}
