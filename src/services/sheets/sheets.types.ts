/** A cell as it goes onto a sheet: numbers stay numbers, words are words and never a formula. */
export type SheetCell = string | number

export interface SheetPage {
  /** Of its tab. */
  name: string
  /** The first row is the head. */
  rows: readonly (readonly SheetCell[])[]
  /** Widths of the columns, in characters. */
  widths: readonly number[]
}

/** Saves a file of sheets, .xlsx, under a name without its ending. The library is fetched when it is first wanted. */
export type SaveSheets = (name: string, pages: readonly SheetPage[]) => Promise<void>

/** What stands in the cells of the first sheet of a file that the person chooses; null when they choose none. */
export type ReadSheet = () => Promise<string[][] | null>

/** The file is no sheet that can be read. */
export class NotASheet extends Error {
  constructor() {
    super('not a sheet')
    this.name = 'NotASheet'
  }
}
