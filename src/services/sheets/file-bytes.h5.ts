import { sha256 } from '@noble/hashes/sha2'
import { toHex } from '../../../cloudfunctions/contract/chain-encoding'
import { EncodingGuess, type TextEncoding } from '../../../cloudfunctions/contract/text-encoding'

const PIECE = 256 * 1024

/** A part of a file; older browsers have no other way to its bytes. */
function bytesOf(part: Blob): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () =>
      resolve(new Uint8Array(reader.result instanceof ArrayBuffer ? reader.result : new ArrayBuffer(0)))
    reader.onerror = () => reject(reader.error ?? new Error('not readable'))
    reader.readAsArrayBuffer(part)
  })
}

/** The piece of a file that begins at an offset; empty behind its end. */
export const pieceOf = (file: File, from: number): Promise<Uint8Array> => bytesOf(file.slice(from, from + PIECE))

/** Reads a file once, piece by piece: its hash, and how its text is written. */
export async function surveyFile(file: File): Promise<{ sha256: string; encoding: TextEncoding }> {
  const hash = sha256.create()
  const guess = new EncodingGuess()
  for (let at = 0; at < file.size; at += PIECE) {
    const piece = await pieceOf(file, at)
    hash.update(piece)
    guess.push(piece)
  }
  return { sha256: toHex(hash.digest()), encoding: guess.verdict() }
}
