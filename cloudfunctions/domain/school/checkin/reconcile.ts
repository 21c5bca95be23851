import type { CheckInId, DivisionCode, PersonId } from '../../../contract/ids'
import type { ReconcileInput, Tick, TickOutcome } from '../../../contract/school-checkin'
import { AppError, orRefuse } from '../../../platform/app-error'
import { newId } from '../../../platform/ids'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { locatePeople } from '../../people/locate-people'
import { lockChains } from '../../points/lock-chains'
import { type Enrolment, lockAll } from '../enrolment/enrolment.repository'
import { isAttendable } from '../session'
import { findSession, ofReach, type Session } from '../session.repository'
import { applyPresence } from './apply-presence'
import { insertCheckIn } from './check-in.repository'
import { momentOf } from './presence'

/**
 * Takes what an organiser's phone noted, online or off: a batch, as often as it is sent, in any order, from two phones, with
 * clocks that are wrong. Says of each tick what became of it. @throws AppError NOT_FOUND out of reach, CHECK_IN_CLOSED
 */
export async function reconcile(
  w: Writing,
  organiser: Resident,
  reach: readonly DivisionCode[],
  input: ReconcileInput,
): Promise<{ tickId: string; outcome: TickOutcome }[]> {
  const { session } = orRefuse(await findSession(w.tx, input.sessionId, ofReach(reach)))
  if (session.status === 'cancelled') throw new AppError('CHECK_IN_CLOSED')
  const listed = await lockAll(w.tx, [...new Set(input.ticks.map((tick) => tick.enrolmentId))], session.id)
  await lockHomes(w, listed)
  const byId = new Map(listed.map((one) => [one.id, one]))
  const outcomes: { tickId: string; outcome: TickOutcome }[] = []
  for (const tick of input.ticks) {
    const one = byId.get(tick.enrolmentId)
    const outcome = one ? await take(w, organiser.person.personId, session, one, tick, input) : 'notOnList'
    outcomes.push({ tickId: tick.tickId, outcome })
    if (one && outcome === 'attended') byId.set(one.id, { ...one, status: 'attended', checkedInAt: w.now })
  }
  return outcomes
}

async function lockHomes(w: Writing, listed: readonly Enrolment[]): Promise<void> {
  const homes = await locatePeople(
    w.tx,
    listed.map((one) => one.personId),
  )
  await lockChains(
    w,
    [...homes.values()].map((home) => home.householdId),
  )
}

async function take(
  w: Writing,
  by: PersonId,
  session: Session,
  one: Enrolment,
  tick: Tick,
  { phoneNow, elapsedNow }: ReconcileInput,
): Promise<TickOutcome> {
  if (!one.holdsSeat || one.status === 'offered') return 'noSeat'
  const times = { phoneAt: new Date(tick.phoneAt), elapsedMs: tick.elapsedMs }
  const at = momentOf(times, { now: w.now, phoneNow: new Date(phoneNow), elapsedNow })
  if (!isAttendable(session, at)) return 'outOfTime'
  const noted = { id: newId<CheckInId>(), enrolmentId: one.id, kind: tick.way, at, arrivedAt: w.now }
  await insertCheckIn(w.tx, { ...noted, by, tickId: tick.tickId })
  const before = one.status
  if (!(await applyPresence(w, session, one))) return 'voided'
  return before === 'attended' ? 'already' : 'attended'
}
