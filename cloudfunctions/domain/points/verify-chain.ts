import type { DivisionCode } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { hex } from '../../platform/hash'
import { entryHash, GENESIS } from './chain'
import { findChain, type LedgerEntry } from './ledger.repository'

/** Entries read at a time: memory stays flat however long the chain is. */
const STEP = 500

export interface ChainReport {
  entries: number
  /** Hash of the last entry in hexadecimal: the code that the paper notice prints. */
  head: string
  /** The first entry that does not fit what stands before it, or null. */
  brokenAt: number | null
}

/** Recomputes a village's chain from its first entry. */
export async function verifyChain(db: Reader, villageCode: DivisionCode): Promise<ChainReport> {
  let prevHash: Uint8Array = GENESIS
  let seq = 0
  for (;;) {
    const entries = await findChain(db, villageCode, seq, STEP)
    for (const entry of entries) {
      if (!fits(entry, seq, prevHash)) return { entries: seq, head: hex(prevHash), brokenAt: seq + 1 }
      seq = entry.seq
      prevHash = entry.hash
    }
    if (entries.length < STEP) return { entries: seq, head: hex(prevHash), brokenAt: null }
  }
}

function fits(entry: LedgerEntry, seqBefore: number, prevHash: Uint8Array): boolean {
  const links = entry.seq === seqBefore + 1 && hex(entry.prevHash) === hex(prevHash)
  return links && hex(entryHash(prevHash, entry)) === hex(entry.hash)
}
