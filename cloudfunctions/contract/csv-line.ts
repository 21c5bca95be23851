/** What a spreadsheet would take for a formula when the file is saved as text and opened again. */
const FORMULA = /^[=+\-@\t\r|%＝＋－＠]/

/** Words as they may stand in a cell: what begins like a formula gets the mark by which spreadsheets know words. */
export const safeWords = (words: string): string => (FORMULA.test(words) ? `'${words}` : words)

const NEEDS_QUOTES = /[",;\t\r\n]/

/** One line of a CSV file with its line break: numbers as they are, words never a formula (RFC 4180). */
export function csvLine(cells: readonly (string | number)[]): string {
  const fields = cells.map((cell) => {
    if (typeof cell === 'number') return String(cell)
    const words = safeWords(cell)
    return NEEDS_QUOTES.test(words) ? `"${words.replace(/"/g, '""')}"` : words
  })
  return `${fields.join(',')}\r\n`
}
