import type { CheckInId, DivisionCode, EnrolmentId } from '../../../contract/ids'
import type { CHECK_IN_OUTCOMES } from '../../../contract/school-checkin'
import { AppError, orRefuse } from '../../../platform/app-error'
import { newId } from '../../../platform/ids'
import type { Reading, Writing } from '../../context'
import type { Resident } from '../../people/actor'
import type { Enrolment } from '../enrolment/enrolment.repository'
import { findHousehold } from '../enrolment/enrolment-lists.repository'
import { isAttendable } from '../session'
import { findSession, ofReach } from '../session.repository'
import { applyPresence } from './apply-presence'
import { countWrongCode, findClass, lockToCheckIn, noteOne } from './check-in.repository'
import { codeAt, isCode } from './code'

/** A code has a million values and a person five guesses: then the organiser ticks the name. */
const WRONG_CODES_AT_MOST = 5

/** The code on the organiser's screen. @throws AppError NOT_FOUND out of reach, CHECK_IN_CLOSED */
export async function showCode(
  r: Reading,
  reach: readonly DivisionCode[],
  sessionId: Parameters<typeof findSession>[1],
) {
  const { session } = orRefuse(await findSession(r.db, sessionId, ofReach(reach)))
  if (session.status === 'cancelled' || !isAttendable(session, r.now)) throw new AppError('CHECK_IN_CLOSED')
  return codeAt(session.secret, r.now)
}

/**
 * Checks in with the code on the screen; doing it twice changes nothing. A wrong code is answered and counted.
 * @throws AppError NOT_FOUND unless it is one of the household's, CHECK_IN_CLOSED, NOT_ENROLLED
 */
export async function checkInByCode(
  w: Writing,
  actor: Resident,
  id: EnrolmentId,
  code: string,
): Promise<(typeof CHECK_IN_OUTCOMES)[number]> {
  const one = orRefuse(await lockToCheckIn(w.tx, id))
  if (one.personId !== actor.person.personId) await requireFamily(w, actor, one)
  const session = orRefuse(await findClass(w.tx, one.sessionId))
  if (one.status === 'attended') return 'checkedIn'
  if (!one.holdsSeat || one.status === 'offered') throw new AppError('NOT_ENROLLED')
  if (session.status !== 'planned' || !isAttendable(session, w.now)) throw new AppError('CHECK_IN_CLOSED')
  if (one.wrongCodes >= WRONG_CODES_AT_MOST) return 'triesUsedUp'
  if (!isCode(session.secret, code, w.now)) {
    await countWrongCode(w.tx, id, one.wrongCodes + 1)
    return 'wrongCode'
  }
  const made = { id: newId<CheckInId>(), enrolmentId: id, kind: 'code' as const, at: w.now, arrivedAt: w.now }
  const noted = await noteOne(w.tx, { ...made, by: actor.person.personId, tickId: newId() })
  await applyPresence(w, session, { one, noted })
  return 'checkedIn'
}

async function requireFamily(w: Writing, actor: Resident, one: Enrolment): Promise<void> {
  const family = await findHousehold(w.tx, actor.person.householdId)
  if (!family.some(({ personId }) => personId === one.personId)) throw new AppError('NOT_FOUND')
}
