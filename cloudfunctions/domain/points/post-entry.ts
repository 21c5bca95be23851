import type { HouseholdId, LedgerEntryId, PersonId, RuleCode } from '../../contract/ids'
import type { EntrySource } from '../../contract/points'
import { orRefuse } from '../../platform/app-error'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { commitmentOf, entryHash, GENESIS } from './chain'
import { findChainEnd, insertEntry, type LedgerEntry, lockChainOf } from './ledger.repository'

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
export const postEntry = (w: Writing, posting: Posting): Promise<LedgerEntryId | null> =>
  append(w, { ...posting, reversesId: null, countsAt: w.now }, null)

/**
 * Corrects a mistake by an entry that takes all of another back and names it; it counts in the periods of that entry.
 * Once an entry: a retry answers null. (Domain: points and the ledger.)
 */
export function postReversal(w: Writing, reversed: LedgerEntry): Promise<LedgerEntryId | null> {
  if (reversed.kind === 'reversal') throw new Error('a reversal is not reversed')
  const { householdId, personId, ruleSetVersion, ruleCode, source, sourceId, actOn, countsAt } = reversed
  return append(
    w,
    {
      ...{ householdId, personId, ruleSetVersion, ruleCode, source, sourceId, actOn, countsAt },
      kind: 'reversal',
      honor: -reversed.honor,
      redeemable: -reversed.redeemable,
      reversesId: reversed.id,
    },
    reversed.kind,
  )
}

type Content = Omit<Posting, 'kind'> & Pick<LedgerEntry, 'kind' | 'reversesId' | 'countsAt'>

async function append(w: Writing, content: Content, reverses: Posting['kind'] | null): Promise<LedgerEntryId | null> {
  const { villageCode, salt, listing } = orRefuse(await lockChainOf(w.tx, content.householdId))
  const end = await findChainEnd(w.tx, villageCode)
  const prevHash = end?.hash ?? GENESIS
  const entry = {
    ...content,
    id: newId<LedgerEntryId>(),
    villageCode,
    seq: (end?.seq ?? 0) + 1,
    postedBy: w.by.personId,
    postedAt: w.now,
    commitment: commitmentOf(salt, content),
  }
  const inserted = await insertEntry(w.tx, { ...entry, prevHash, hash: entryHash(prevHash, entry) })
  if (!inserted) return null
  await w.village.ledger.onPosted(w, { ...entry, reverses, listed: listing !== 'hidden' })
  return entry.id
}
