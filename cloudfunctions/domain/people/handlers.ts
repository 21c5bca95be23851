import type { AccountId, DivisionCode, HouseholdId, KinshipId, PersonId } from '../../contract/ids'
import type { MessageFacts, MessageTemplate } from '../../contract/messages'
import type { Listing } from '../../contract/people'
import type { Writing } from '../context'

export interface KinNews {
  template: Extract<MessageTemplate, `kin${string}`>
  kinshipId: KinshipId
  facts: MessageFacts
}

/** What others do when something happens to people; wired in `compose.ts`. */
export interface PeopleHandlers {
  /** A household joined the roster of its village. */
  onHouseholdOpened(w: Writing, householdId: HouseholdId): Promise<void>
  /** Households of one village joined its roster together. */
  onHouseholdsOpened(w: Writing, villageCode: DivisionCode, householdIds: readonly HouseholdId[]): Promise<void>
  /** A household moved to another village; its entries stay where they were posted. */
  onHouseholdMoved(w: Writing, householdId: HouseholdId, villageCode: DivisionCode): Promise<void>
  /** Nobody lives in a household any more; and again somebody does, because what closed it was undone. */
  onHouseholdClosed(w: Writing, householdId: HouseholdId): Promise<void>
  onHouseholdReopened(w: Writing, householdId: HouseholdId): Promise<void>
  /** A household chose how it stands on honour boards. */
  onListingChosen(w: Writing, householdId: HouseholdId, listing: Listing): Promise<void>
  /** An account was bound to a person of the roster. */
  onAccountBound(w: Writing, accountId: AccountId, personId: PersonId): Promise<void>
  /** An office of a person was ended by somebody, or the person left the phone: nothing stays open in their name elsewhere. */
  onOfficeEnded(w: Writing, personId: PersonId): Promise<void>
  onPhoneLeft(w: Writing, personId: PersonId): Promise<void>
  /** Somebody left the rosters or died. */
  onPersonLeft(w: Writing, personId: PersonId): Promise<void>
  /** Kin was declared, or a declaration was ended: who is recused has changed. */
  onKinChanged(w: Writing, pair: readonly [PersonId, PersonId]): Promise<void>
  /** Somebody is told what happened to a declaration about them. */
  onKinNews(w: Writing, to: PersonId, news: KinNews): Promise<void>
}
