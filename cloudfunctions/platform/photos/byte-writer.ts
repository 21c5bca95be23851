/** Writes into one block of memory that is given its largest size at the start. */
export class ByteWriter {
  readonly #block: Uint8Array
  #length = 0

  constructor(capacity: number) {
    this.#block = new Uint8Array(capacity)
  }

  /** Throws a RangeError over the capacity. */
  write(bytes: ArrayLike<number>): void {
    this.#block.set(bytes, this.#length)
    this.#length += bytes.length
  }

  /** What was written, as a view. */
  get written(): Uint8Array {
    return this.#block.subarray(0, this.#length)
  }
}
