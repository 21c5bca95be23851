import { inflateSync } from 'node:zlib'

/*
 * What is taken as a PDF is judged by its content: it begins and ends as one, is not locked, and holds nothing that runs,
 * opens something else or carries other files. Names are looked for as a reader would read them, escapes undone and in the
 * object streams too, where a reader finds dictionaries that are not written out. Whatever cannot be looked into is refused.
 */

/** `locked`: encrypted · `active`: scripts, actions or files within · `unreadable`: not to be looked into. */
export type PdfRefusal = 'notPdf' | 'locked' | 'active' | 'unreadable'

const BEGINS = '%PDF-'
const ENDS = '%%EOF'
/** Readers look for the end within so many bytes. */
const TAIL = 2048
const LOCKED = /\/Encrypt(?![A-Za-z])/
const ACTIVE = /\/(?:JavaScript|Launch|EmbeddedFiles?|RichMedia|XFA|SubmitForm|ImportData|GoToE)(?![A-Za-z])/
/** Bytes that all object streams may come to: a bomb is smaller on the disk than in the memory. */
const INFLATED_MAX = 32 * 1024 * 1024

/** A name may be written with escapes: "/J#61vaScript" is "/JavaScript". */
const unescaped = (text: string): string =>
  text.replace(/#([0-9a-fA-F]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

const OBJECT_STREAM = /\/ObjStm(?![A-Za-z])/g
const countOf = (text: string, what: RegExp): number => text.match(what)?.length ?? 0
const STREAM = /stream\r?\n/g

/** Dictionaries inside of compressed object streams; null where one cannot be opened. */
function hiddenIn(bytes: Buffer, text: string): string[] | null {
  const found: string[] = []
  let left = INFLATED_MAX
  for (const { index } of text.matchAll(OBJECT_STREAM)) {
    STREAM.lastIndex = index
    const begins = STREAM.exec(text)
    if (!begins) return null
    try {
      const plain = inflateSync(bytes.subarray(begins.index + begins[0].length), { maxOutputLength: left })
      left -= plain.length
      if (left <= 0) return null
      found.push(plain.toString('latin1'))
    } catch {
      return null
    }
  }
  return found
}

/** Why a file is not taken as a PDF; null where it is. */
export function refusalOfPdf(file: Uint8Array): PdfRefusal | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  const raw = bytes.toString('latin1')
  if (!raw.startsWith(BEGINS) || !raw.slice(-TAIL).includes(ENDS)) return 'notPdf'
  const text = unescaped(raw)
  if (LOCKED.test(text)) return 'locked'
  // Escapes move what stands behind them: streams are found in the file as it is, and an escaped one only hides something.
  if (countOf(text, OBJECT_STREAM) !== countOf(raw, OBJECT_STREAM)) return 'unreadable'
  const hidden = hiddenIn(bytes, raw)
  if (hidden === null) return 'unreadable'
  return [text, ...hidden.map(unescaped)].some((one) => ACTIVE.test(one)) ? 'active' : null
}
