import type { HouseholdId, PersonId } from '../../contract/ids'
import type { ChangeOf, RosterChange, RosterChangeKind } from '../../contract/roster'
import type { RosterMemo } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'
import type { Writing } from '../context'
import { admitJoined, admitNewborn, transferPerson } from './admit-person'
import { changeHead } from './change-head'
import type { Case, Effect } from './effect'
import { findMemberIds } from './household.repository'
import { mergeHouseholds } from './merge-households'
import { moveHousehold } from './move-household'
import { letLeave, recordDeath } from './part-with-person'
import { splitHousehold } from './split-household'

/** A new kind of change is one line here and one in the contract's ROSTER_CHANGE_KINDS. */
const EFFECTS: { [K in RosterChangeKind]: Effect<ChangeOf<K>> } = {
  move: moveHousehold,
  split: splitHousehold,
  merge: mergeHouseholds,
  join: admitJoined,
  transfer: transferPerson,
  birth: admitNewborn,
  leave: letLeave,
  death: recordDeath,
  head: changeHead,
}

/** The kinds know their own changes only; the table gives each its own. */
const effectOf = (kind: RosterChangeKind): Effect<RosterChange> => EFFECTS[kind]

export type AnyCase = Case<RosterChange>

export const checkChange = (w: Writing, one: AnyCase): Promise<void> => effectOf(one.change.kind).check(w, one)

export const applyChange = (w: Writing, one: AnyCase): Promise<RosterMemo> => effectOf(one.change.kind).apply(w, one)

export const takeBack = (w: Writing, change: RosterChange, memo: RosterMemo, today: string): Promise<void> =>
  effectOf(change.kind).undo(w, change, memo, today)

/** The households that a change concerns, its own first. */
export async function householdsOf(db: Reader, change: RosterChange): Promise<HouseholdId[]> {
  const { households } = await effectOf(change.kind).alsoConcerned(db, change)
  return [...new Set([change.householdId, ...households])]
}

/** Everybody whom a change concerns: the people of its households as they are now, and whoever it names. */
export async function concernedBy(db: Reader, change: RosterChange): Promise<PersonId[]> {
  const { people } = await effectOf(change.kind).alsoConcerned(db, change)
  return [...new Set([...(await findMemberIds(db, await householdsOf(db, change))), ...people])]
}

/** Kinds that no earlier change of the household stands in the way of: taking that back leaves room for them. */
const ALWAYS_POSSIBLE: readonly RosterChangeKind[] = ['birth', 'join', 'death']

export const waitsForNotice = (kind: RosterChangeKind): boolean => !ALWAYS_POSSIBLE.includes(kind)
