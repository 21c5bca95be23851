/** How a picture must be turned or mirrored to stand upright, 1 (as it is) to 8, as EXIF counts. */
export type Orientation = number

const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0]
const ORIENTATION_TAG = 0x0112
const SHORT = 3
const ENTRY_BYTES = 12

/** The orientation in the payload of an APP1 segment; null if it is no EXIF, says nothing or says nonsense. */
export function readOrientation(payload: Uint8Array): Orientation | null {
  if (!EXIF.every((byte, at) => payload[at] === byte)) return null
  const tiff = new DataView(payload.buffer, payload.byteOffset + EXIF.length, payload.length - EXIF.length)
  if (tiff.byteLength < 8) return null
  const byteOrder = tiff.getUint16(0)
  if (byteOrder !== 0x4949 && byteOrder !== 0x4d4d) return null
  const littleEndian = byteOrder === 0x4949
  if (tiff.getUint16(2, littleEndian) !== 42) return null
  return findInDirectory(tiff, tiff.getUint32(4, littleEndian), littleEndian)
}

function findInDirectory(tiff: DataView, directory: number, littleEndian: boolean): Orientation | null {
  if (directory + 2 > tiff.byteLength) return null
  const first = directory + 2
  const claimed = tiff.getUint16(directory, littleEndian)
  const present = Math.floor((tiff.byteLength - first) / ENTRY_BYTES)
  for (let index = 0; index < Math.min(claimed, present); index++) {
    const entry = first + index * ENTRY_BYTES
    if (tiff.getUint16(entry, littleEndian) !== ORIENTATION_TAG) continue
    const isShort = tiff.getUint16(entry + 2, littleEndian) === SHORT
    return isShort ? asOrientation(tiff.getUint16(entry + 8, littleEndian)) : null
  }
  return null
}

function asOrientation(value: number): Orientation | null {
  return value >= 1 && value <= 8 ? value : null
}

/** Payload of an APP1 segment that says the orientation and nothing else. */
export function orientationPayload(orientation: Orientation): number[] {
  const tiffHeader = [0x4d, 0x4d, 0, 42, 0, 0, 0, 8]
  const oneEntry = [0, 1, ORIENTATION_TAG >> 8, ORIENTATION_TAG & 255, 0, SHORT, 0, 0, 0, 1, 0, orientation, 0, 0]
  const noNextDirectory = [0, 0, 0, 0]
  return [...EXIF, ...tiffHeader, ...oneEntry, ...noNextDirectory]
}

/** Whether the picture's sides change places when it is turned upright. */
export function swapsSides(orientation: Orientation): boolean {
  return orientation >= 5
}
