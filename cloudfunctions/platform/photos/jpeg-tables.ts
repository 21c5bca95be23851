import { ByteReader } from './byte-reader'
import { wellFormed } from './jpeg-refusal'

/** Checks that a DQT segment holds whole tables and nothing besides, so that nothing can be hidden in it. */
export function checkQuantisation(payload: Uint8Array): void {
  const tables = new ByteReader(payload, 'malformed')
  do {
    const precisionAndId = tables.byte()
    wellFormed(precisionAndId >> 4 <= 1 && (precisionAndId & 15) <= 3)
    tables.take(precisionAndId >> 4 === 0 ? 64 : 128)
  } while (!tables.atEnd)
}

/** Checks that a DHT segment holds whole tables and nothing besides. */
export function checkHuffman(payload: Uint8Array): void {
  const tables = new ByteReader(payload, 'malformed')
  do {
    const classAndId = tables.byte()
    wellFormed(classAndId >> 4 <= 1 && (classAndId & 15) <= 3)
    const codes = tables.take(16).reduce((sum, count) => sum + count, 0)
    wellFormed(codes <= 256)
    tables.take(codes)
  } while (!tables.atEnd)
}

/** Checks that a DRI segment holds one restart interval. */
export function checkRestart(payload: Uint8Array): void {
  wellFormed(payload.length === 2)
}
