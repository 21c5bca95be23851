import type { CsvRow } from '../../../cloudfunctions/contract/csv-rows'

/** A file of rows, read piece by piece: a county's roster is never held. */
export interface RowFile {
  name: string
  bytes: number
  /** Of its bytes, in hex. */
  sha256: string
  /** From its first row, again each time. @throws NotASheet */
  open(): RowSource
}

export interface RowSource {
  /** The next rows, the head first; null behind the last. @throws NotASheet */
  next(): Promise<CsvRow[] | null>
}

/** A file that the person chooses, .csv or .xlsx; null when they choose none. @throws NotASheet, TooManyRows */
export type ChooseRowFile = () => Promise<RowFile | null>

/** A workbook is held whole, so that it has a most. */
export class TooManyRows extends Error {
  constructor() {
    super('too many rows for a workbook')
    this.name = 'TooManyRows'
  }
}
