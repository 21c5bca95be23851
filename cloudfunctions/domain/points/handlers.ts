import type { DivisionCode, HouseholdId, PersonId } from '../../contract/ids'
import type { EntryKind } from '../../contract/points'
import type { Reading, Writing } from '../context'

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

/** What others keep up with the ledger and know of its sources; wired in `compose.ts`. */
export interface LedgerHandlers {
  /** Runs in the transaction of the entry. */
  onPosted(w: Writing, entry: PostedEntry): Promise<void>
  /**
   * Of these sources, as "source/person", those of which the person wants nothing told but the rule's name: no row leads
   * others of the household to them.
   */
  closedTo(
    r: Reading,
    sources: readonly { sourceId: string; personId: PersonId | null }[],
  ): Promise<ReadonlySet<string>>
}
