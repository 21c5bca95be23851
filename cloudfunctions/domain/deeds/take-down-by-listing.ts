import type { ConsentState } from '../../contract/deeds'
import type { HouseholdId } from '../../contract/ids'
import type { Listing } from '../../contract/people'
import type { Writing } from '../context'
import { askTakeDown } from '../messages/ask-take-down'
import { findOnNoticeOf } from './consent.repository'

/** Which consents print more than a household of this listing lets be seen. */
const TOO_OPEN: Record<Listing, readonly ConsentState[]> = {
  unanswered: [],
  named: [],
  masked: ['fullName'],
  hidden: ['fullName', 'surnameOnly'],
}

/**
 * A household chose how it is listed: where that lets less be seen of a praised member than the notice that hangs, the clerk
 * is asked to take the paper down. Pages follow at once by themselves. (Domain: consent of the praised, most protective.)
 */
export async function takeDownByListing(w: Writing, householdId: HouseholdId, listing: Listing): Promise<void> {
  for (const { praised, villageCode } of await findOnNoticeOf(w.tx, householdId))
    if (praised.linedAt && TOO_OPEN[listing].includes(praised.consent))
      await askTakeDown(w, villageCode, { subject: 'deed', subjectId: praised.deedId, personId: praised.personId })
}
