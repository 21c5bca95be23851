import type { Reader } from '../../../platform/db/types'
import type { Writing } from '../../context'
import { findNextEnd, findNextStart, lockEnded, lockSession, updateSession } from '../session.repository'
import { findInStatus, updateEnrolment } from './enrolment.repository'
import { giveFreeSeats } from './give-seats'
import { findNextLapse, findSessionToSettle } from './settle.repository'

const QUIET_MS = 2 * 3_600_000

/** Lets the offers of one session lapse and gives its free seats on. False when nothing is due. */
export async function settleSession(w: Writing): Promise<boolean> {
  const id = await findSessionToSettle(w.tx, w.now, new Date(w.now.getTime() + QUIET_MS))
  const session = id && (await lockSession(w.tx, id))
  if (!session) return false
  await giveFreeSeats(w, session)
  return true
}

/** One class is over: who had a seat and did not come was absent, who waited is closed. False when none is left. */
export async function closeEndedSession(w: Writing): Promise<boolean> {
  const session = await lockEnded(w.tx, w.now)
  if (!session) return false
  const open = await findInStatus(w.tx, session.id, ['enrolled', 'offered', 'waitlisted'])
  for (const one of open) {
    const absent = one.status === 'enrolled'
    const to = absent ? ('absent' as const) : ('closed' as const)
    await updateEnrolment(w.tx, one, { status: to, holdsSeat: absent, offerUntil: null })
  }
  await updateSession(w.tx, session.id, { status: 'held' })
  return true
}

/** When the next offer lapses by the clock. */
export const nextOfferLapse = (db: Reader): Promise<Date | null> => findNextLapse(db)

/** When the next class begins and people come: nothing is done by the clock then, but somebody is there. */
export const nextClassStart = findNextStart

/** When the next class ends and who did not come was absent. */
export const nextClassEnd = findNextEnd
