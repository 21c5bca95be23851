import { csvLine } from '../../contract/csv-line'
import type { SheetCell } from './sheet-words'

/** By it a spreadsheet knows UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF'

/** A CSV file as it is made: some rows at a time. */
export async function* csvBytes(rows: AsyncIterable<readonly (readonly SheetCell[])[]>): AsyncGenerator<Buffer> {
  yield Buffer.from(BYTE_ORDER_MARK)
  for await (const some of rows) yield Buffer.from(some.map(csvLine).join(''))
}
