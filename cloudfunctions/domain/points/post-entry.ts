import type { HouseholdId, LedgerEntryId, PersonId, RuleCode } from '../../contract/ids'
import type { EntrySource } from '../../contract/points'
import { orRefuse } from '../../platform/app-error'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { commitmentOf, entryHash, GENESIS } from './chain'
import { findChainEnd, insertEntry, lockChainOf } from './ledger.repository'

export interface Posting {
  kind: 'base' | 'bonus'
  householdId: HouseholdId
  personId: PersonId | null
  ruleSetVersion: number
  ruleCode: RuleCode
  /** Points, both above or at zero. */
  honor: number
  redeemable: number
  source: EntrySource
  sourceId: string
  /** Date of the act, in county time. */
  actOn: string
}

/**
 * Appends one entry to the chain of the household's village. The same source and rule post once a person: a retry
 * answers null and changes nothing. @throws AppError NOT_FOUND for an unknown household
 */
export async function postEntry(w: Writing, posting: Posting): Promise<LedgerEntryId | null> {
  const { villageCode, salt, listing } = orRefuse(await lockChainOf(w.tx, posting.householdId))
  const end = await findChainEnd(w.tx, villageCode)
  const prevHash = end?.hash ?? GENESIS
  const entry = {
    ...posting,
    id: newId<LedgerEntryId>(),
    villageCode,
    seq: (end?.seq ?? 0) + 1,
    reversesId: null,
    postedBy: w.by.personId,
    postedAt: w.now,
    commitment: commitmentOf(salt, posting),
  }
  const inserted = await insertEntry(w.tx, { ...entry, prevHash, hash: entryHash(prevHash, entry) })
  if (!inserted) return null
  await w.village.ledger.onPosted(w, { ...entry, listed: listing !== 'hidden' })
  return entry.id
}
