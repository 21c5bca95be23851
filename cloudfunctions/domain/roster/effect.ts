import type { HouseholdId, PersonId } from '../../contract/ids'
import type { RosterChange } from '../../contract/roster'
import type { RosterMemo } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'
import type { Writing } from '../context'
import type { Household } from './household.repository'

/** A change with what it is about, locked. */
export interface Case<C extends RosterChange> {
  change: C
  household: Household
  /** Who lives in the household now. */
  members: readonly PersonId[]
  happenedOn: string
  /** Today, from when the roster counts. */
  today: string
}

/** What one kind of change does to the roster, and how it is taken back. */
export interface Effect<C extends RosterChange> {
  /** Refuses what does not fit the roster as it is now. */
  check(w: Writing, one: Case<C>): Promise<void>
  /** Whom it concerns besides the people of its household: they and theirs do not sign. */
  alsoConcerned(db: Reader, change: C): Promise<{ households: HouseholdId[]; people: PersonId[] }>
  /** Answers what is needed to take it back. */
  apply(w: Writing, one: Case<C>): Promise<RosterMemo>
  undo(w: Writing, change: C, memo: RosterMemo, today: string): Promise<void>
}

export const nobodyElse = async () => ({ households: [], people: [] })
