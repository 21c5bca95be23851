import type { PublicEntry } from '../../../cloudfunctions/contract/chain'
import { CHAIN_PAGE } from '../../../cloudfunctions/contract/chain'
import { type ChainLink, fromHex, GENESIS, linkFits, toHex } from '../../../cloudfunctions/contract/chain-encoding'
import { sha256 } from '../../services/sha256'

export interface Recomputed {
  /** Entries that fit, from the first one on. */
  entries: number
  /** The hash they come to, in hexadecimal. */
  head: string
  /** Place of the first entry that does not fit, or null. */
  brokenAt: number | null
}

/** Fetches the entries after a place; fewer than a page at the end. */
export type FetchEntries = (afterSeq: number) => Promise<{ entries: PublicEntry[] }>

const toLink = (villageCode: string, entry: PublicEntry): ChainLink => ({
  ...entry,
  villageCode,
  postedAt: new Date(entry.postedAt),
  commitment: fromHex(entry.commitment),
  prevHash: fromHex(entry.prevHash),
  hash: fromHex(entry.hash),
})

/**
 * Recomputes a village's chain from its first entry with nothing but what everybody may read. `onEntry` is told of each
 * entry that fits. Throws what `fetchEntries` throws.
 */
export async function recomputeChain(
  villageCode: string,
  fetchEntries: FetchEntries,
  onEntry: (entry: PublicEntry) => void = () => undefined,
): Promise<Recomputed> {
  let before = { seq: 0, hash: GENESIS }
  for (;;) {
    const { entries } = await fetchEntries(before.seq)
    for (const entry of entries) {
      const link = toLink(villageCode, entry)
      if (!linkFits(sha256, before, link))
        return { entries: before.seq, head: toHex(before.hash), brokenAt: before.seq + 1 }
      before = { seq: link.seq, hash: link.hash }
      onEntry(entry)
    }
    if (entries.length < CHAIN_PAGE) return { entries: before.seq, head: toHex(before.hash), brokenAt: null }
  }
}
