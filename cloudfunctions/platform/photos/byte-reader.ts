import { type JpegRefusal, RefusedJpeg } from './jpeg-refusal'

/** Reads bytes from front to back; reading past their end refuses the file for the reason that was given. */
export class ByteReader {
  #at = 0

  constructor(
    private readonly bytes: Uint8Array,
    private readonly pastEnd: JpegRefusal,
  ) {}

  get atEnd(): boolean {
    return this.#at >= this.bytes.length
  }

  byte(): number {
    const value = this.bytes[this.#at]
    if (value === undefined) throw new RefusedJpeg(this.pastEnd)
    this.#at += 1
    return value
  }

  /** Two bytes, the high one first. */
  uint16(): number {
    return this.byte() * 256 + this.byte()
  }

  /** The next `length` bytes as a view, not a copy. */
  take(length: number): Uint8Array {
    const end = this.#at + length
    if (end > this.bytes.length) throw new RefusedJpeg(this.pastEnd)
    const view = this.bytes.subarray(this.#at, end)
    this.#at = end
    return view
  }

  /** The bytes before the next 0xFF, which is not consumed. */
  takeUntilFF(): Uint8Array {
    const end = this.bytes.indexOf(0xff, this.#at)
    if (end < 0) throw new RefusedJpeg(this.pastEnd)
    return this.take(end - this.#at)
  }

  /** Consumes 0xFF, once or repeated as the standard's fill bytes, and the byte behind it, which is returned. */
  marker(): number {
    if (this.byte() !== 0xff) throw new RefusedJpeg('malformed')
    let code = this.byte()
    while (code === 0xff) code = this.byte()
    return code
  }
}
