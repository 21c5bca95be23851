import type { LedgerEntryId } from '../../contract/ids'
import type { Writing } from '../context'
import { findEntriesById } from './chain.repository'
import { lockChains } from './lock-chains'
import { postReversal } from './post-entry'

/** Takes back exactly these entries, as far as they still stand. Answers how many; doing it twice changes nothing. */
export async function reverseEntriesById(w: Writing, ids: readonly LedgerEntryId[]): Promise<number> {
  const entries = await findEntriesById(w.tx, ids)
  await lockChains(
    w,
    entries.map((entry) => entry.householdId),
  )
  let reversed = 0
  for (const entry of entries) if (await postReversal(w, entry)) reversed += 1
  return reversed
}
