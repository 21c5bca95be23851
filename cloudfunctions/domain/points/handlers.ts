import type { DivisionCode, HouseholdId } from '../../contract/ids'
import type { EntryKind } from '../../contract/points'
import type { Writing } from '../context'

/** What a posted entry changed. */
export interface PostedEntry {
  householdId: HouseholdId
  villageCode: DivisionCode
  kind: EntryKind
  honor: number
  /** The household did not ask to be hidden. */
  listed: boolean
  postedAt: Date
}

/** What others keep up with the ledger; wired in `compose.ts`. Runs in the transaction of the entry. */
export interface LedgerHandlers {
  onPosted(w: Writing, entry: PostedEntry): Promise<void>
}
