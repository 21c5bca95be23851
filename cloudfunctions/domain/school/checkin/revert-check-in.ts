import type { CheckInId, DivisionCode, EnrolmentId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { newId } from '../../../platform/ids'
import type { Writing } from '../../context'
import { tell } from '../../messages/tell'
import type { Resident } from '../../people/actor'
import { findOne, lockOne } from '../enrolment/enrolment.repository'
import { whenFacts } from '../session'
import { findSession, ofReach } from '../session.repository'
import { applyPresence } from './apply-presence'
import { noteOne } from './check-in.repository'

/**
 * Takes a check-in back with a reason: whatever was noted up to now is void, and its points are reversed. The person is told.
 * @throws AppError NOT_FOUND out of reach, WRONG_STATE for who is not checked in
 */
export async function revertCheckIn(
  w: Writing,
  organiser: Resident,
  reach: readonly DivisionCode[],
  input: { enrolmentId: EnrolmentId; reason: string },
): Promise<void> {
  const found = orRefuse(await findOne(w.tx, input.enrolmentId))
  const { session, title } = orRefuse(await findSession(w.tx, found.sessionId, ofReach(reach)))
  const one = orRefuse(await lockOne(w.tx, found.id))
  if (one.status !== 'attended') throw new AppError('WRONG_STATE')
  const made = { id: newId<CheckInId>(), enrolmentId: one.id, kind: 'revert' as const, at: w.now, arrivedAt: w.now }
  const by = organiser.person.personId
  const noted = await noteOne(w.tx, { ...made, by, tickId: newId(), reason: input.reason })
  await applyPresence(w, session, { one, noted })
  await recordTrace(w.tx, w.now, w.by, {
    action: 'class.checkInReverted',
    subject: 'enrolment',
    subjectId: one.id,
    detail: { reason: input.reason },
  })
  const facts = { course: title, ...whenFacts(session), reason: input.reason }
  await tell(w, [one.personId], { template: 'checkInReverted', subject: 'class', subjectId: session.id, facts })
}
