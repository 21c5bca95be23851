import type { PersonId } from '../../contract/ids'
import type { Writing } from '../context'
import { findStanding } from './ledger.repository'
import { lockChains } from './lock-chains'
import { postReversal } from './post-entry'

/** Takes back what stands of a source, of one person where given. Answers how many entries; doing it twice changes nothing. */
export async function reverseEntries(w: Writing, sourceId: string, personId?: PersonId): Promise<number> {
  const standing = await findStanding(w.tx, sourceId)
  const meant = standing.filter((entry) => personId === undefined || entry.personId === personId)
  await lockChains(
    w,
    meant.map((entry) => entry.householdId),
  )
  for (const entry of meant) await postReversal(w, entry)
  return meant.length
}
