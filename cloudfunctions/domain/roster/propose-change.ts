import type * as v from 'valibot'
import type { DivisionCode, HouseholdId, RosterChangeId } from '../../contract/ids'
import type { ProposeChangeInput, RosterChange, RosterChangeStatus } from '../../contract/roster'
import { AppError, orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { countyDate } from '../../platform/county-time'
import { breaksUnique } from '../../platform/db/errors'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { type AnyCase, checkChange, householdsOf, waitsForNotice } from './effects'
import { findMemberIds, lockOpenHousehold } from './household.repository'
import { insertChange, isConcerned } from './roster-change.repository'
import { requireUnconcerned } from './signers'

/**
 * The clerk's signature under a change of the roster; nothing changes before a supervisor has signed too.
 * @throws AppError NOT_FOUND out of reach, RECUSED for who is concerned, CHANGE_PENDING, HEAD_NEEDED, WRONG_STATE for what
 * does not fit, INVALID_INPUT for a day that is still to come
 */
export async function proposeChange(
  w: Writing,
  clerk: Resident,
  reach: readonly DivisionCode[],
  { change, happenedOn }: v.InferOutput<typeof ProposeChangeInput>,
): Promise<RosterChangeId> {
  if (happenedOn > countyDate(w.now))
    throw new AppError('INVALID_INPUT', { fields: [{ path: 'happenedOn', fault: 'tooBig' }] })
  const one = await openCase(w, change, happenedOn, reach)
  await checkChange(w, one)
  const proposedBy = clerk.person.personId
  await requireUnconcerned(w.tx, proposedBy, change, w.now)
  const householdIds = await requireFree(w, change)
  const id = newId<RosterChangeId>()
  const { kind, householdId } = change
  const { villageCode } = one.household
  const made = { id, kind, villageCode, householdId, householdIds, happenedOn, change, proposedBy, proposedAt: w.now }
  try {
    await insertChange(w.tx, { ...made, status: 'proposed' })
  } catch (error) {
    if (breaksUnique(error, 'roster_change_one_open')) throw new AppError('CHANGE_PENDING')
    throw error
  }
  await recordTrace(w.tx, w.now, w.by, { action: 'roster.proposed', subject: 'rosterChange', subjectId: id })
  return id
}

/**
 * One change of a household after the other: none while another waits for its second signature, and most kinds none while
 * another stands on a notice. Answers all households that the change concerns. @throws AppError CHANGE_PENDING
 */
export async function requireFree(w: Writing, change: RosterChange, except?: RosterChangeId): Promise<HouseholdId[]> {
  const householdIds = await householdsOf(w.tx, change)
  const running: RosterChangeStatus[] = waitsForNotice(change.kind) ? ['proposed', 'signed'] : ['proposed']
  if (await isConcerned(w.tx, householdIds, running, except)) throw new AppError('CHANGE_PENDING')
  return householdIds
}

/** Locks the household and looks who lives there. @throws AppError NOT_FOUND out of reach or closed */
export async function openCase(
  w: Writing,
  change: RosterChange,
  happenedOn: string,
  reach?: readonly DivisionCode[],
): Promise<AnyCase> {
  const household = orRefuse(await lockOpenHousehold(w.tx, change.householdId, reach))
  const members = await findMemberIds(w.tx, [household.id])
  return { change, household, members, happenedOn, today: countyDate(w.now) }
}
