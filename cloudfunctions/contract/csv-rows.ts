/*
 * CSV (RFC 4180: quoted fields, doubled quotes, CRLF, LF or CR) read as it comes in, piece by piece, for both sides: the file
 * of a whole county is never held. A quote inside a plain field is taken as it stands, for people write inches so; a quote
 * that is never closed would swallow the rest of the file, so a field has a longest length.
 */

export interface CsvRow {
  /** As a spreadsheet numbers it: the head is 1, and empty lines count. */
  row: number
  cells: string[]
  /** A quote stood where none may stand. */
  stray: boolean
}

/** More than anybody writes into a cell. */
const FIELD_MAX = 4000

/** A quote was opened and not closed; `row` is where. */
export class OpenQuote extends Error {
  constructor(readonly row: number) {
    super(`CSV row ${row} has a stray or open quote`)
    this.name = 'OpenQuote'
  }
}

const QUOTE = 34
const CR = 13
const LF = 10

type State = 'start' | 'plain' | 'quoted' | 'closing'

/** Reads pieces of a text in their order; `separator` is one character. */
export class CsvReader {
  #state: State = 'start'
  #field = ''
  #cells: string[] = []
  #row = 1
  #stray = false
  #afterReturn = false
  #begun = false

  constructor(private readonly separator = ',') {}

  /** The rows that end in this piece. @throws OpenQuote */
  push(text: string): CsvRow[] {
    const rows: CsvRow[] = []
    const fence = this.separator.charCodeAt(0)
    let from = 0
    // A byte order mark is no part of the first cell.
    if (!this.#begun && text.length > 0) {
      this.#begun = true
      if (text.charCodeAt(0) === 0xfeff) from = 1
    }
    let kept = from
    const keep = (to: number) => {
      if (to > kept) this.#field += text.slice(kept, to)
      kept = to + 1
    }
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at)
      if (this.#afterReturn) {
        this.#afterReturn = false
        if (code === LF) {
          kept = at + 1
          continue
        }
      }
      if (this.#state === 'quoted') {
        if (code === QUOTE) {
          keep(at)
          this.#state = 'closing'
        }
        continue
      }
      if (code === QUOTE) {
        if (this.#state === 'start') {
          this.#state = 'quoted'
          kept = at + 1
        } else if (this.#state === 'closing') {
          this.#field += '"'
          this.#state = 'quoted'
          kept = at + 1
        } else this.#stray = true
      } else if (code === fence) {
        keep(at)
        this.#endField()
      } else if (code === CR || code === LF) {
        keep(at)
        rows.push(this.#endRow())
        this.#afterReturn = code === CR
      } else if (this.#state === 'closing') {
        this.#stray = true
        this.#state = 'plain'
      } else this.#state = 'plain'
    }
    if (kept < text.length) this.#field += text.slice(kept)
    if (this.#field.length > FIELD_MAX) throw new OpenQuote(this.#row)
    return rows
  }

  /** The last row, where no line break ended it. @throws OpenQuote */
  end(): CsvRow[] {
    if (this.#state === 'quoted') throw new OpenQuote(this.#row)
    const nothing = this.#cells.length === 0 && this.#field === '' && this.#state === 'start'
    return nothing ? [] : [this.#endRow()]
  }

  #endField(): void {
    this.#cells.push(this.#field)
    this.#field = ''
    this.#state = 'start'
  }

  #endRow(): CsvRow {
    this.#endField()
    const row = { row: this.#row, cells: this.#cells, stray: this.#stray }
    this.#row += 1
    this.#cells = []
    this.#stray = false
    return row
  }
}

/** The separator of a head: a comma, or what some spreadsheets write in its place. */
export function separatorOf(head: string): string {
  const line = head.split(/[\r\n]/, 1)[0] ?? ''
  const counts = [',', '\t', ';'].map((one) => ({ one, count: line.split(one).length }))
  return counts.reduce((best, next) => (next.count > best.count ? next : best)).one
}
