import type { ChangeOf } from '../../contract/roster'
import { AppError } from '../../platform/app-error'
import type { RosterMemo } from '../../platform/db/schema'
import type { Writing } from '../context'
import { endAllRoles } from '../people/end-role'
import { closeHousehold } from './close-household'
import { type Case, type Effect, nobodyElse } from './effect'
import {
  endMembership,
  findMemberIds,
  markAlive,
  markDead,
  startMembership,
  updateHousehold,
} from './household.repository'

type Parting = ChangeOf<'leave' | 'death'>

/** A household that goes on has a head among those who stay; where nobody stays it closes. */
async function check(_: Writing, { change, household, members }: Case<Parting>): Promise<void> {
  const { personId, headId } = change
  if (!members.includes(personId)) throw new AppError('NOT_FOUND')
  const staying = members.filter((id) => id !== personId)
  const head = headId ?? household.headId
  if (staying.length > 0 && !staying.includes(head)) throw new AppError('HEAD_NEEDED')
}

async function after(w: Writing, { change, household, members, today }: Case<Parting>): Promise<RosterMemo> {
  const { personId, headId } = change
  await endAllRoles(w, personId)
  if (members.length === 1) await closeHousehold(w, household.id, today)
  else if (headId) await updateHousehold(w.tx, household.id, { headId })
  return { headId: household.headId }
}

/** The head of before stands for the household again, unless they live there no more. */
async function undone(w: Writing, { householdId }: Parting, { headId }: RosterMemo): Promise<void> {
  const here = await findMemberIds(w.tx, [householdId])
  if (headId && here.includes(headId)) await updateHousehold(w.tx, householdId, { headId })
}

/** Somebody leaves the county's rosters; their offices end. */
export const letLeave: Effect<ChangeOf<'leave'>> = {
  alsoConcerned: nobodyElse,
  check,
  async apply(w, one) {
    await endMembership(w.tx, one.change.personId, one.today)
    return after(w, one)
  },
  async undo(w, change, memo, today) {
    await startMembership(w.tx, change.personId, change.householdId, today)
    await undone(w, change, memo)
  },
}

/** Somebody died; their offices end, the family answers for them. */
export const recordDeath: Effect<ChangeOf<'death'>> = {
  alsoConcerned: nobodyElse,
  check,
  async apply(w, one) {
    await markDead(w.tx, one.change.personId, one.happenedOn)
    return after(w, one)
  },
  async undo(w, change, memo) {
    await markAlive(w.tx, change.personId)
    await undone(w, change, memo)
  },
}
