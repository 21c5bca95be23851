import type { HouseholdId } from '../../contract/ids'
import type { Listing } from '../../contract/people'
import { AppError } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import { householdsInOffice } from './role-holders'
import { updateListing } from './roster.repository'

/** How the household stands on honour boards from now on: named, masked or hidden. Takes effect at once. */
export async function chooseListing(
  w: Writing,
  householdId: HouseholdId,
  listing: Exclude<Listing, 'unanswered'>,
): Promise<void> {
  const inOffice = await householdsInOffice(w.tx, [householdId], countyDate(w.now))
  if (inOffice.has(householdId) && listing !== 'named') throw new AppError('OFFICE_IS_NAMED')
  await updateListing(w.tx, householdId, listing)
  await w.village.people.onListingChosen(w, householdId, listing)
  await recordTrace(w.tx, w.now, w.by, {
    action: 'listing.chosen',
    subject: 'household',
    subjectId: householdId,
    detail: { listing },
  })
}
