import { cellWords } from './cells'
import { NotASheet, type ReadSheet } from './sheets.types'

/** More than any sheet of ours holds. */
const BYTES_MOST = 5 * 1024 * 1024

function chooseFile(): Promise<File | null> {
  return new Promise((resolve) => {
    const input = document.createElement('input')
    input.type = 'file'
    input.accept = '.xlsx'
    input.onchange = () => resolve(input.files?.[0] ?? null)
    input.oncancel = () => resolve(null)
    input.click()
  })
}

/** The browser asks for the file; it is read here and goes nowhere. @throws NotASheet */
export const readSheet: ReadSheet | null = async () => {
  const file = await chooseFile()
  if (!file) return null
  if (file.size > BYTES_MOST) throw new NotASheet()
  const { readSheet: read } = await import('read-excel-file/browser')
  try {
    return (await read(file)).map((row) => row.map(cellWords))
  } catch {
    throw new NotASheet()
  }
}
