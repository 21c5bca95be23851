import type * as v from 'valibot'
import { CHAIN_PAGE, type MyChainOutput } from '../../../cloudfunctions/contract/chain'
import { commitmentOf, fromHex, toHex } from '../../../cloudfunctions/contract/chain-encoding'
import { sha256 } from '../../services/sha256'

export interface OwnEntries {
  /** How many of the household's entries are in the chain as they should be. */
  entries: number
  /** Place of the first that is not committed to what the household is told of it, or null. */
  brokenAt: number | null
}

/** Fetches what the household's entries after a place are committed to, with its salt. */
export type FetchOwn = (afterSeq: number) => Promise<v.InferOutput<typeof MyChainOutput>>

/** Compares a household's own entries with the commitments that a chain holds, by place. */
export async function checkOwnEntries(
  fetchOwn: FetchOwn,
  commitments: ReadonlyMap<number, string>,
): Promise<OwnEntries> {
  let checked = 0
  let after = 0
  for (;;) {
    const { householdId, salt, entries } = await fetchOwn(after)
    for (const { seq, ...about } of entries) {
      const commitment = toHex(commitmentOf(sha256, fromHex(salt), { householdId, ...about }))
      if (commitments.get(seq) !== commitment) return { entries: checked, brokenAt: seq }
      checked += 1
      after = seq
    }
    if (entries.length < CHAIN_PAGE) return { entries: checked, brokenAt: null }
  }
}
