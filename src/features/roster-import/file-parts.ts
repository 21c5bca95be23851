import type { CsvRow } from '../../../cloudfunctions/contract/csv-rows'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { RowSource } from '../../services/sheets/row-source.types'

/** Characters of one part: three bytes each and the rest of the call stay under what a call may have. */
const PART_CHARACTERS = 18_000

/** What a row adds to a part beside its words. */
const ROW_CHARACTERS = 30

/** Cells as they are sent: what is longer than any of ours is cut, and told as faulty for it. */
export const short = ({ row, cells, stray }: CsvRow): CsvRow => ({
  row,
  stray,
  cells: cells.slice(0, LIMITS.importColumnsMax).map((cell) => cell.slice(0, LIMITS.importCellMax)),
})

const weight = ({ cells }: CsvRow): number => cells.reduce((sum, cell) => sum + cell.length + 3, ROW_CHARACTERS)

export interface Part {
  rows: CsvRow[]
  last: boolean
}

/** Cuts the rows of a file into parts that fit a call, from a row on. */
export class FileParts {
  #waiting: CsvRow[] = []
  #ended = false

  constructor(
    private readonly source: RowSource,
    private readonly from: number,
  ) {}

  /** The next part; the last may be empty. */
  async next(): Promise<Part> {
    const rows: CsvRow[] = []
    let characters = 0
    for (;;) {
      const row = await this.#row()
      if (row === undefined) return { rows, last: true }
      characters += weight(row)
      if (rows.length > 0 && (characters > PART_CHARACTERS || rows.length >= LIMITS.importPartRows)) {
        this.#waiting.unshift(row)
        return { rows, last: false }
      }
      rows.push(row)
    }
  }

  async #row(): Promise<CsvRow | undefined> {
    while (this.#waiting.length === 0 && !this.#ended) {
      const more = await this.source.next()
      if (more === null) this.#ended = true
      else this.#waiting = more.filter(({ row }) => row >= this.from).map(short)
    }
    return this.#waiting.shift()
  }
}
