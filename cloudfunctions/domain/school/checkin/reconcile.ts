import type { CheckInId, DivisionCode, EnrolmentId, PersonId } from '../../../contract/ids'
import type { ReconcileInput, Tick, TickOutcome } from '../../../contract/school-checkin'
import { AppError, orRefuse } from '../../../platform/app-error'
import { newId } from '../../../platform/ids'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { type Home, locatePeople } from '../../people/locate-people'
import { lockChains } from '../../points/lock-chains'
import { type Enrolment, lockAll } from '../enrolment/enrolment.repository'
import { isAttendable } from '../session'
import { findSession, ofReach, type Session } from '../session.repository'
import { applyPresence } from './apply-presence'
import { findCheckIns, noteAll } from './check-in.repository'
import { momentOf } from './presence'

/** A tick of a phone with what stands on the list behind it, and when it happened by the village's clock. */
interface Taken {
  tick: Tick
  one: Enrolment
  at: Date
}

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
  const homes = await lockHomes(w, listed)
  const judged = input.ticks.map((tick) => judge(w, session, listed, tick, input))
  const taken = judged.flatMap((one) => (typeof one === 'string' ? [] : [one]))
  await note(w, organiser.person.personId, taken)
  const outcomes = await applyAll(w, session, homes, taken)
  return judged.map((one, at) => {
    const tickId = input.ticks[at]?.tickId ?? ''
    return { tickId, outcome: typeof one === 'string' ? one : (outcomes.get(one) ?? 'voided') }
  })
}

async function lockHomes(w: Writing, listed: readonly Enrolment[]): Promise<Map<PersonId, Home>> {
  const homes = await locatePeople(
    w.tx,
    listed.map((one) => one.personId),
  )
  await lockChains(
    w,
    [...homes.values()].map((home) => home.householdId),
  )
  return homes
}

/** A tick that counts, or why it does not. */
function judge(
  w: Writing,
  session: Session,
  listed: readonly Enrolment[],
  tick: Tick,
  { phoneNow, elapsedNow }: ReconcileInput,
): Taken | TickOutcome {
  const one = listed.find(({ id }) => id === tick.enrolmentId)
  if (!one) return 'notOnList'
  if (!one.holdsSeat || one.status === 'offered') return 'noSeat'
  const times = { phoneAt: new Date(tick.phoneAt), elapsedMs: tick.elapsedMs }
  const at = momentOf(times, { now: w.now, phoneNow: new Date(phoneNow), elapsedNow })
  return isAttendable(session, at) ? { tick, one, at } : 'outOfTime'
}

const note = (w: Writing, by: PersonId, taken: readonly Taken[]): Promise<void> =>
  noteAll(
    w.tx,
    taken.map(({ tick, one, at }) => ({
      ...{ id: newId<CheckInId>(), enrolmentId: one.id, kind: tick.way, at, arrivedAt: w.now },
      ...{ by, tickId: tick.tickId },
    })),
  )

/** Brings every enrolment to what is noted of it now; the first of its ticks found the person present, the others already. */
async function applyAll(w: Writing, session: Session, homes: Map<PersonId, Home>, taken: readonly Taken[]) {
  const all = await findCheckIns(w.tx, [...new Set(taken.map(({ one }) => one.id))])
  const applied = new Map<EnrolmentId, boolean>()
  const outcomes = new Map<Taken, TickOutcome>()
  for (const entry of taken) {
    const { one } = entry
    const before = applied.get(one.id)
    const noted = all.filter((made) => made.enrolmentId === one.id)
    const present = before ?? (await applyPresence(w, session, { one, noted, home: homes.get(one.personId) }))
    applied.set(one.id, present)
    const already = before !== undefined || one.status === 'attended'
    outcomes.set(entry, present ? (already ? 'already' : 'attended') : 'voided')
  }
  return outcomes
}
