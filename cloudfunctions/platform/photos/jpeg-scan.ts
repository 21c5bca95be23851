import { ByteReader } from './byte-reader'
import type { ByteWriter } from './byte-writer'
import type { Frame } from './jpeg-frame'
import { isRestart } from './jpeg-markers'
import { wellFormed } from './jpeg-refusal'

/** Checks the header of a SOS segment: components of the frame, each once, and three bytes behind them. */
export function checkScan(payload: Uint8Array, frame: Frame): void {
  const header = new ByteReader(payload, 'malformed')
  const count = header.byte()
  wellFormed(count >= 1 && count <= 4 && payload.length === 4 + 2 * count)
  const ids = new Set<number>()
  for (let index = 0; index < count; index++) {
    ids.add(header.byte())
    header.byte()
  }
  wellFormed(ids.size === count && [...ids].every((id) => frame.components.has(id)))
}

/**
 * Copies the coded data of a scan, restart markers included, and returns the marker that ends it. Fill bytes are left
 * out. A file that ends inside a scan is refused as truncated.
 */
export function copyScanData(input: ByteReader, output: ByteWriter): number {
  for (;;) {
    output.write(input.takeUntilFF())
    const code = input.marker()
    if (code !== 0 && !isRestart(code)) return code
    output.write([0xff, code])
  }
}
