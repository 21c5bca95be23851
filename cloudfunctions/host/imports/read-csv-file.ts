import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { CsvReader, type CsvRow, OpenQuote, separatorOf } from '../../contract/csv-rows'
import { EncodingGuess, type TextEncoding } from '../../contract/text-encoding'
import { ImportFault } from './import-fault'

export interface FileFacts {
  sha256: string
  bytes: number
}

/** Reads a file once, a piece at a time: its hash, its size and how its text is written. */
export async function surveyFile(path: string): Promise<FileFacts & { encoding: TextEncoding }> {
  const hash = createHash('sha256')
  const guess = new EncodingGuess()
  let bytes = 0
  for await (const chunk of createReadStream(path)) {
    if (!Buffer.isBuffer(chunk)) continue
    hash.update(chunk)
    guess.push(chunk)
    bytes += chunk.length
  }
  return { sha256: hash.digest('hex'), bytes, encoding: guess.verdict() }
}

/** The rows of a CSV file in their order, never held together. @throws ImportFault for a quote that is never closed */
export async function* readCsvFile(path: string, encoding: TextEncoding): AsyncGenerator<CsvRow> {
  const decoder = new TextDecoder(encoding)
  let reader: CsvReader | undefined
  try {
    for await (const chunk of createReadStream(path)) {
      if (!Buffer.isBuffer(chunk)) continue
      const text = decoder.decode(chunk, { stream: true })
      reader ??= new CsvReader(separatorOf(text))
      yield* reader.push(text)
    }
    if (reader) yield* reader.push(decoder.decode())
    if (reader) yield* reader.end()
  } catch (error) {
    if (error instanceof OpenQuote) throw new ImportFault(`Row ${error.row} opens a quote that is never closed.`)
    throw error
  }
}
