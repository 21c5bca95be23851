import { CsvReader, OpenQuote } from '../contract/csv-rows'

/** One row of a CSV file, by column name. */
export type CsvRow = Readonly<Record<string, string>>

/**
 * Reads a CSV text with a header line (RFC 4180: quoted fields, doubled quotes, CRLF or LF) into one record a row.
 * Throws an Error that names the row (the header is row 1) on an open quote or a wrong number of fields.
 */
export function parseCsv(text: string): CsvRow[] {
  const reader = new CsvReader()
  const [header, ...rows] = [...reader.push(text), ...reader.end()]
  if (header === undefined) return []
  return rows.map(({ row, cells, stray }) => {
    if (stray) throw new OpenQuote(row)
    if (cells.length !== header.cells.length) {
      throw new Error(`CSV row ${row} has ${cells.length} fields instead of ${header.cells.length}`)
    }
    return Object.fromEntries(header.cells.map((column, at) => [column, cells[at] ?? '']))
  })
}
