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
  /** In whose month, quarter and year it counts. */
  countsAt: Date
  /** What a reversal takes back. */
  reverses: 'base' | 'bonus' | null
}

/** What others keep up with the ledger; wired in `compose.ts`. Runs in the transaction of the entry. */
export interface LedgerHandlers {
  onPosted(w: Writing, entry: PostedEntry): Promise<void>
}
