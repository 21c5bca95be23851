import type { HouseholdId } from '../../contract/ids'
import type { Listing } from '../../contract/people'
import { PERIODS, periodKey } from '../../platform/county-time'
import type { Writing } from '../context'
import { townshipOf } from '../divisions/codes'
import type { PostedEntry } from '../points/handlers'
import { addToScores, updateListed } from './score.repository'

/** How an entry changes the number of bonus entries that stand. */
function bonusStep({ kind, reverses }: PostedEntry): number {
  if (kind === 'bonus') return 1
  return reverses === 'bonus' ? -1 : 0
}

/**
 * Keeps the boards' scores up with an entry. Base points count in the year only: in a month they would tell who joined,
 * not who did good. An expiry ends what can be redeemed, never honour.
 */
export async function recordScore(w: Writing, entry: PostedEntry): Promise<void> {
  if (entry.kind === 'expiry') return
  const periods = (entry.reverses ?? entry.kind) === 'base' ? (['year'] as const) : PERIODS
  const added = {
    householdId: entry.householdId,
    villageCode: entry.villageCode,
    townshipCode: townshipOf(entry.villageCode),
    honor: entry.honor,
    bonusEntries: bonusStep(entry),
    listed: entry.listed,
  }
  const keys = periods.map((period) => periodKey(entry.countsAt, period))
  await addToScores(w.tx, added, keys)
}

/** A household's new choice acts on all its boards at once. */
export async function recordListing(w: Writing, householdId: HouseholdId, listing: Listing): Promise<void> {
  await updateListed(w.tx, householdId, listing !== 'hidden')
}
