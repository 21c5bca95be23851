import type { AccountId, HouseholdId, PersonId } from '../../contract/ids'
import type { Listing } from '../../contract/people'
import type { Writing } from '../context'

/** What others do when something happens to people; wired in `compose.ts`. */
export interface PeopleHandlers {
  /** A household joined the roster of its village. */
  onHouseholdOpened(w: Writing, householdId: HouseholdId): Promise<void>
  /** A household chose how it stands on honour boards. */
  onListingChosen(w: Writing, householdId: HouseholdId, listing: Listing): Promise<void>
  /** An account was bound to a person of the roster. */
  onAccountBound(w: Writing, accountId: AccountId, personId: PersonId): Promise<void>
}
