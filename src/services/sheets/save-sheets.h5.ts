import { safeWords } from './cells'
import type { SaveSheets, SheetCell } from './sheets.types'

const cellOf = (value: SheetCell, head: boolean) => ({
  ...(typeof value === 'number'
    ? { value, type: Number }
    : { value: safeWords(value), type: String, wrap: true, alignVertical: 'top' as const }),
  ...(head ? { fontWeight: 'bold' as const } : {}),
})

/** The browser downloads it. */
export const saveSheets: SaveSheets | null = async (name, pages) => {
  const { default: writeXlsxFile } = await import('write-excel-file/browser')
  const sheets = pages.map((page) => ({
    data: page.rows.map((row, at) => row.map((value) => cellOf(value, at === 0))),
    sheet: page.name,
    columns: page.widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }))
  await writeXlsxFile(sheets).toFile(`${name}.xlsx`)
}
