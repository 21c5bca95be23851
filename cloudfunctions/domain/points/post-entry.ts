import type { DivisionCode, HouseholdId, LedgerEntryId, PersonId, RuleCode } from '../../contract/ids'
import type { Listing } from '../../contract/people'
import type { EntrySource } from '../../contract/points'
import { orRefuse } from '../../platform/app-error'
import { startOfCountyDay } from '../../platform/county-time'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { commitmentOf, entryHash, GENESIS } from './chain'
import { findChainPlace } from './chain.repository'
import { findExpiredOf, insertEntry, type LedgerEntry, lockChainOf } from './ledger.repository'

export interface Posting {
  kind: 'base' | 'bonus' | 'expiry'
  householdId: HouseholdId
  personId: PersonId | null
  ruleSetVersion: number
  ruleCode: RuleCode
  /** Points, both above or at zero; of an expiry none, and below zero what can be redeemed no more. */
  honor: number
  redeemable: number
  source: EntrySource
  sourceId: string
  /** Date of the act, in county time. */
  actOn: string
}

/** The locked chain of a household's village with its end, open for one entry. */
export interface OpenChain {
  villageCode: DivisionCode
  salt: Uint8Array
  listing: Listing
  place: Awaited<ReturnType<typeof findChainPlace>>
}

/**
 * Locks the chain: one entry at a time is appended to it. What is asked about it goes in the same trip: the server answers one
 * after the other, so that its end is read by who holds the lock. @throws AppError NOT_FOUND for an unknown household
 */
export async function openChain(w: Writing, householdId: HouseholdId): Promise<OpenChain> {
  const [chain, place] = await Promise.all([lockChainOf(w.tx, householdId), findChainPlace(w.tx, householdId)])
  return { ...orRefuse(chain), place }
}

/**
 * Appends one entry to the chain of the household's village. The same source and rule post a bonus once a person, base points
 * and expiry come once a year: a retry answers null and changes nothing. Bonus points come through `award`, which asks the caps.
 * @throws AppError NOT_FOUND for an unknown household
 */
export const postEntry = async (w: Writing, posting: Posting, chain?: OpenChain): Promise<LedgerEntryId | null> =>
  append(w, { ...posting, reversesId: null, countsAt: null }, null, chain ?? (await openChain(w, posting.householdId)))

/**
 * Corrects a mistake by an entry that takes all of another back and names it; it counts in the periods of that entry. What
 * had expired is gone and is not taken back a second time; what was spent leaves a negative balance. Once an entry: a retry
 * answers null. (Domain: points and the ledger.)
 */
export async function postReversal(w: Writing, reversed: LedgerEntry): Promise<LedgerEntryId | null> {
  const { kind } = reversed
  if (kind !== 'base' && kind !== 'bonus') throw new Error(`an entry of the kind ${kind} is not reversed`)
  const { householdId, personId, ruleSetVersion, ruleCode, source, sourceId, actOn, countsAt } = reversed
  const chain = await openChain(w, householdId)
  const expired = Math.min(reversed.redeemable, await findExpiredOf(w.tx, householdId, countsAt))
  return append(
    w,
    {
      ...{ householdId, personId, ruleSetVersion, ruleCode, source, sourceId, actOn, countsAt },
      kind: 'reversal',
      honor: -reversed.honor,
      redeemable: expired - reversed.redeemable,
      reversesId: reversed.id,
    },
    kind,
    chain,
  )
}

/** `countsAt` null: when it is posted. */
type Content = Omit<Posting, 'kind'> & Pick<LedgerEntry, 'kind' | 'reversesId'> & { countsAt: Date | null }

/** A clock that is further behind than this was not set back by an hour: that is for people to mend. */
const BEHIND_AT_MOST_MS = 26 * 3_600_000

/**
 * When an entry is posted: now, or at the beginning of the day whose head is published, where the clock was set back behind
 * it. A published head covers all that was posted before its day, and nothing is added to that afterwards.
 */
function postedAtOf(now: Date, headDay: string | null): Date {
  const covered = headDay === null ? now : startOfCountyDay(headDay)
  const behind = covered.getTime() - now.getTime()
  return behind > 0 && behind <= BEHIND_AT_MOST_MS ? covered : now
}

async function append(
  w: Writing,
  content: Content,
  reverses: 'base' | 'bonus' | null,
  { villageCode, salt, listing, place: { end, headDay } }: OpenChain,
): Promise<LedgerEntryId | null> {
  const postedAt = postedAtOf(w.now, headDay)
  const prevHash = end?.hash ?? GENESIS
  const entry = {
    ...content,
    id: newId<LedgerEntryId>(),
    villageCode,
    seq: (end?.seq ?? 0) + 1,
    postedBy: w.by.personId,
    postedAt,
    countsAt: content.countsAt ?? postedAt,
    commitment: commitmentOf(salt, content),
  }
  const inserted = await insertEntry(w.tx, { ...entry, prevHash, hash: entryHash(prevHash, entry) })
  if (!inserted) return null
  await w.village.ledger.onPosted(w, { ...entry, reverses, listed: listing !== 'hidden' })
  return entry.id
}
