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

/** The text of a piece; some bytes are no text in any encoding. @throws ImportFault */
function textOf(decoder: TextDecoder, bytes: Uint8Array | undefined): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()
  } catch {
    throw new ImportFault('The file holds bytes that are neither UTF-8 nor GB18030; save it anew as CSV.')
  }
}

/** The rows of a CSV file in their order, never held together. @throws ImportFault for a quote that is never closed, and for what is no text */
export async function* readCsv(
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
  encoding: TextEncoding,
): AsyncGenerator<CsvRow> {
  const decoder = new TextDecoder(encoding)
  let reader: CsvReader | undefined
  try {
    for await (const piece of pieces) {
      const text = textOf(decoder, piece)
      reader ??= new CsvReader(separatorOf(text))
      yield* reader.push(text)
    }
    if (reader) yield* reader.push(textOf(decoder, undefined))
    if (reader) yield* reader.end()
  } catch (error) {
    if (error instanceof OpenQuote) throw new ImportFault(`Row ${error.row} opens a quote that is never closed.`)
    throw error
  }
}

export const readCsvFile = (path: string, encoding: TextEncoding): AsyncGenerator<CsvRow> =>
  readCsv(createReadStream(path), encoding)
