/** One row of a CSV file, by column name. */
export type CsvRow = Readonly<Record<string, string>>

/**
 * Reads a CSV text with a header line (RFC 4180: quoted fields, doubled quotes, CRLF or LF) into one record a row.
 * Throws an Error that names the row (the header is row 1) on an open quote or a wrong number of fields.
 */
export function parseCsv(text: string): CsvRow[] {
  const [header, ...rows] = splitRows(text.replace(/^\uFEFF/, ''))
  if (header === undefined) return []
  return rows.map((fields, index) => {
    if (fields.length !== header.length) {
      throw new Error(`CSV row ${index + 2} has ${fields.length} fields instead of ${header.length}`)
    }
    return Object.fromEntries(header.map((column, at) => [column, fields[at] ?? '']))
  })
}

/** A field (quoted or plain) and the separator behind it; the field may be empty. */
const FIELD = /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/y

function splitRows(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  FIELD.lastIndex = 0
  while (FIELD.lastIndex < text.length || row.length > 0) {
    const match = FIELD.exec(text)
    if (match === null) throw new Error(`CSV row ${rows.length + 1} has a stray or open quote`)
    const [, quoted, plain = '', separator] = match
    row.push(quoted?.replaceAll('""', '"') ?? plain)
    if (separator === ',') continue
    rows.push(row)
    row = []
  }
  return rows
}
