import { sameBytes } from '../../contract/chain-encoding'
import type { DivisionCode, HouseholdId } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { hex } from '../../platform/hash'
import { commitmentOf, GENESIS, linkFits } from './chain'
import { findSalts } from './chain.repository'
import { findChain, type LedgerEntry } from './ledger.repository'

/** Entries read at a time: memory stays flat however long the chain is. */
const STEP = 500

export interface ChainReport {
  entries: number
  /** Hash of the last entry in hexadecimal; the paper notice prints its beginning. */
  head: string
  /** The first entry that does not fit what stands before it, or is not about whom it was committed to; or null. */
  brokenAt: number | null
}

/** Recomputes a village's chain from its first entry: every link, and every commitment whose household has its salt. */
export async function verifyChain(db: Reader, villageCode: DivisionCode): Promise<ChainReport> {
  let before = { seq: 0, hash: GENESIS }
  const report = (brokenAt: number | null) => ({ entries: before.seq, head: hex(before.hash), brokenAt })
  for (;;) {
    const entries = await findChain(db, villageCode, before.seq, STEP)
    const salts = await findSalts(db, [...new Set(entries.map((entry) => entry.householdId))])
    for (const entry of entries) {
      if (!linkFits(before, entry) || !isCommitted(entry, salts)) return report(before.seq + 1)
      before = { seq: entry.seq, hash: entry.hash }
    }
    if (entries.length < STEP) return report(null)
  }
}

/** An erased salt unlinks the household for good: then there is nothing to compare. */
function isCommitted(entry: LedgerEntry, salts: ReadonlyMap<HouseholdId, Uint8Array>): boolean {
  const salt = salts.get(entry.householdId)
  if (!salt || salt.length === 0) return true
  return sameBytes(commitmentOf(salt, entry), entry.commitment)
}
