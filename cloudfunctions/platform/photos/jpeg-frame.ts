import { ByteReader } from './byte-reader'
import { RefusedJpeg, wellFormed } from './jpeg-refusal'

/** A larger picture would cost whoever opens it over 300 MB of memory. */
export const MAX_PIXELS = 100_000_000

/** Size as stored, before the picture is turned, and the ids of its colour components. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly components: ReadonlySet<number>
}

/** Reads the frame header of a SOF segment: 8 bits a sample, 1 (grey), 3 or 4 components, height given at the front. */
export function readFrame(payload: Uint8Array): Frame {
  const header = new ByteReader(payload, 'malformed')
  const precision = header.byte()
  const height = header.uint16()
  const width = header.uint16()
  const count = header.byte()
  wellFormed(width > 0 && payload.length === 6 + 3 * count)
  if (precision !== 8 || height === 0 || ![1, 3, 4].includes(count)) throw new RefusedJpeg('unsupported')
  if (width * height > MAX_PIXELS) throw new RefusedJpeg('tooManyPixels')
  return { width, height, components: readComponents(header, count) }
}

function readComponents(header: ByteReader, count: number): ReadonlySet<number> {
  const ids = new Set<number>()
  for (let index = 0; index < count; index++) {
    ids.add(header.byte())
    const sampling = header.byte()
    const table = header.byte()
    wellFormed(isSampling(sampling >> 4) && isSampling(sampling & 15) && table <= 3)
  }
  wellFormed(ids.size === count)
  return ids
}

function isSampling(factor: number): boolean {
  return factor >= 1 && factor <= 4
}
