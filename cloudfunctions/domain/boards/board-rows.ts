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

/**
 * How households may be seen now, by household: a choice they make later acts on every board at once, closed ones included.
 * Hidden ones are missing.
 */
export async function seenNow(
  r: Reading,
  householdIds: readonly HouseholdId[],
  mine: HouseholdId | undefined,
): Promise<Map<HouseholdId, SeenHousehold>> {
  const found = (await findStandings(r.db, householdIds)).filter((one) => one.listing !== 'hidden')
  const ids = found.map((one) => one.householdId)
  const inOffice = await householdsInOffice(r.db, ids, countyDate(r.now))
  return new Map(
    found.map(({ householdId, listing, headName, villageName }) => {
      const isMine = householdId === mine
      const row = {
        householdId: saysWhy(listing) || isMine ? householdId : undefined,
        shown: shownHousehold(listing, headName),
        villageName,
        inOffice: saysWhy(listing) && inOffice.has(householdId),
        mine: isMine,
      }
      return [householdId, { listing, row }]
    }),
  )
}
