/*
 * Spreadsheets in China write CSV in GB18030 (they call it GBK or ANSI), others in UTF-8 with or without a mark, and "Unicode
 * text" in UTF-16. A file is UTF-8 where all of its bytes are; by chance a longer GB18030 text never is.
 */

export type TextEncoding = 'utf-8' | 'gb18030' | 'utf-16le'

/** Is shown the bytes of a file in their order, and says at the end how to read them. */
export class EncodingGuess {
  #utf8 = new TextDecoder('utf-8', { fatal: true })
  #isUtf8 = true
  #first: number[] = []

  push(bytes: Uint8Array): void {
    if (this.#first.length < 2) this.#first = [...this.#first, ...bytes.subarray(0, 2)].slice(0, 2)
    if (!this.#isUtf8) return
    try {
      this.#utf8.decode(bytes, { stream: true })
    } catch {
      this.#isUtf8 = false
    }
  }

  verdict(): TextEncoding {
    if (this.#first[0] === 0xff && this.#first[1] === 0xfe) return 'utf-16le'
    if (!this.#isUtf8) return 'gb18030'
    try {
      this.#utf8.decode()
      return 'utf-8'
    } catch {
      return 'gb18030'
    }
  }
}
