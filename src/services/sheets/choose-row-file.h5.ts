import { CsvReader, type CsvRow, separatorOf } from '../../../cloudfunctions/contract/csv-rows'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { TextEncoding } from '../../../cloudfunctions/contract/text-encoding'
import { cellWords } from './cells'
import { chooseFile } from './choose-file.h5'
import { pieceOf, surveyFile } from './file-bytes.h5'
import { type ChooseRowFile, type RowSource, TooManyRows } from './row-source.types'
import { NotASheet } from './sheets.types'

/** A workbook of more bytes has more rows than it may have. */
const WORKBOOK_BYTES = 20 * 1024 * 1024

function csvSource(file: File, encoding: TextEncoding): RowSource {
  const decoder = new TextDecoder(encoding)
  let reader: CsvReader | undefined
  let at = 0
  let ended = false
  return {
    async next() {
      if (ended) return null
      const piece = await pieceOf(file, at)
      at += piece.length
      ended = at >= file.size
      try {
        const text = decoder.decode(piece, { stream: !ended })
        reader = reader ?? new CsvReader(separatorOf(text))
        const rows = reader.push(text)
        return ended ? rows.concat(reader.end()) : rows
      } catch {
        throw new NotASheet()
      }
    },
  }
}

function heldSource(rows: CsvRow[]): RowSource {
  let given = false
  return {
    async next() {
      if (given) return null
      given = true
      return rows
    },
  }
}

async function readWorkbook(file: File): Promise<CsvRow[]> {
  if (file.size > WORKBOOK_BYTES) throw new TooManyRows()
  const { readSheet } = await import('read-excel-file/browser')
  const sheet = await readSheet(file).catch(() => undefined)
  if (sheet === undefined) throw new NotASheet()
  if (sheet.length > LIMITS.importWorkbookRows + 1) throw new TooManyRows()
  return sheet.map((cells, at) => ({ row: at + 1, cells: cells.map(cellWords), stray: false }))
}

/** The browser asks for the file; it is read here, a piece at a time. @throws NotASheet, TooManyRows */
export const chooseRowFile: ChooseRowFile | null = async () => {
  const file = await chooseFile('.csv,.xlsx,.txt')
  if (!file) return null
  const { sha256, encoding } = await surveyFile(file)
  const about = { name: file.name, bytes: file.size, sha256 }
  if (!/\.xlsx$/i.test(file.name)) return { ...about, open: () => csvSource(file, encoding) }
  const rows = await readWorkbook(file)
  return { ...about, open: () => heldSource(rows) }
}
