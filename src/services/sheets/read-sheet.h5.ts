import { cellWords } from './cells'
import { chooseFile } from './choose-file.h5'
import { NotASheet, type ReadSheet } from './sheets.types'

/** More than any sheet of ours holds. */
const BYTES_MOST = 5 * 1024 * 1024

/** The browser asks for the file; it is read here and goes nowhere. @throws NotASheet */
export const readSheet: ReadSheet | null = async () => {
  const file = await chooseFile('.xlsx')
  if (!file) return null
  if (file.size > BYTES_MOST) throw new NotASheet()
  const { readSheet: read } = await import('read-excel-file/browser')
  try {
    return (await read(file)).map((row) => row.map(cellWords))
  } catch {
    throw new NotASheet()
  }
}
