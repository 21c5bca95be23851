/** What a spreadsheet would take for a formula when the file is saved as text and opened again. */
const FORMULA = /^[=+\-@\t\r|%]/

/** Words as they may stand in a cell: what begins like a formula gets the mark by which spreadsheets know words. */
export const safeWords = (words: string): string => (FORMULA.test(words) ? `'${words}` : words)

const isTimeAlone = (at: Date): boolean => at.getUTCFullYear() < 1900

/** A cell as somebody sees it: a day "2026-03-08", a time "19:30", a number or words. */
export function cellWords(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (!(value instanceof Date)) return String(value).trim()
  if (Number.isNaN(value.getTime())) return ''
  const written = value.toISOString()
  return isTimeAlone(value) ? written.slice(11, 16) : written.slice(0, 10)
}
