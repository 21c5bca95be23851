import { readFile } from 'node:fs/promises'
import type { CsvRow } from '../../contract/csv-rows'
import { LIMITS } from '../../contract/limits'
import { ImportFault } from './import-fault'

/** A cell as somebody sees it; a day without its time. */
function cellWords(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return value === null || value === undefined ? '' : String(value)
}

/**
 * The rows of the first sheet of a workbook. It is held whole, so it is limited (docs/decisions: how a county's roster comes in).
 * @throws ImportFault for a file that is no workbook, or a larger one
 */
export async function readWorkbook(path: string): Promise<CsvRow[]> {
  const { readSheet } = await import('read-excel-file/node')
  const sheet = await readSheet(await readFile(path)).catch(() => undefined)
  if (sheet === undefined) throw new ImportFault('This is no workbook that can be read; save it as .xlsx or as CSV.')
  if (sheet.length > LIMITS.importWorkbookRows + 1)
    throw new ImportFault(`A workbook may have ${LIMITS.importWorkbookRows} rows; save it as CSV, which may have more.`)
  return sheet.map((cells, at) => ({ row: at + 1, cells: cells.map(cellWords), stray: false }))
}
