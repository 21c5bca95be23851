import type { RollRow } from '../../contract/boards'
import type { HouseholdId } from '../../contract/ids'
import type { Listing } from '../../contract/people'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import { householdsInOffice } from '../people/role-holders'
import { saysWhy, shownHousehold } from './board'
import { findStandings } from './score.repository'

export interface SeenHousehold {
  listing: Listing
  row: RollRow
}

/** A household as it stands now: what it chose, who is its head, where it lives, whether it has an office listed by name. */
export interface StandsNow {
  householdId: HouseholdId
  listing: Listing
  headName: string
  villageName: string
  inOffice: boolean
}

/** How a household may be seen now by the one whose own is `mine`; null for a hidden one. */
export function seenBy(mine: HouseholdId | undefined, one: StandsNow): SeenHousehold | null {
  const { householdId, listing, headName, villageName, inOffice } = one
  if (listing === 'hidden') return null
  const isMine = householdId === mine
  const row = {
    householdId: saysWhy(listing) || isMine ? householdId : undefined,
    shown: shownHousehold(listing, headName),
    villageName,
    inOffice: saysWhy(listing) && inOffice,
    mine: isMine,
  }
  return { listing, row }
}

/**
 * How households may be seen now, by household: a choice they make later acts on every board at once, closed ones included.
 * Hidden ones are missing.
 */
export async function seenNow(
  r: Reading,
  householdIds: readonly HouseholdId[],
  mine: HouseholdId | undefined,
): Promise<Map<HouseholdId, SeenHousehold>> {
  const found = await findStandings(r.db, householdIds)
  const ids = found.map((one) => one.householdId)
  const inOffice = await householdsInOffice(r.db, ids, countyDate(r.now))
  return new Map(
    found.flatMap((one) => {
      const seen = seenBy(mine, { ...one, inOffice: inOffice.has(one.householdId) })
      return seen ? [[one.householdId, seen] as const] : []
    }),
  )
}
