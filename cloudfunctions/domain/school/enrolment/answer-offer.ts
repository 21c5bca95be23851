import type { DivisionCode, EnrolmentId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { requireWithin } from '../../people/locate-people'
import { requireStep } from './enrolment'
import { updateEnrolment } from './enrolment.repository'
import { giveFreeSeats, passOffer } from './give-seats'
import { type Locked, lockOwn, lockWithSession } from './lock-own'

/** Takes the offered seat or passes it on. A second late is late. @throws AppError NOT_FOUND | WRONG_STATE | OFFER_OVER */
export async function answerOffer(w: Writing, actor: Resident, id: EnrolmentId, accept: boolean): Promise<void> {
  await answer(w, await lockOwn(w, actor, id), accept)
}

/** The clerk calls somebody without a phone and says what they said. @throws AppError NOT_FOUND | WRONG_STATE | OFFER_OVER */
export async function answerOfferFor(
  w: Writing,
  reach: readonly DivisionCode[],
  id: EnrolmentId,
  accept: boolean,
): Promise<void> {
  const locked = orRefuse(await lockWithSession(w, id))
  if (locked.enrolment.enteredBy === null) throw new AppError('NOT_FOUND')
  await requireWithin(w.tx, reach, locked.enrolment.personId)
  await answer(w, locked, accept)
}

async function answer(w: Writing, { session, enrolment }: Locked, accept: boolean): Promise<void> {
  if (enrolment.status !== 'offered' || enrolment.offerUntil === null) throw new AppError('WRONG_STATE')
  if (w.now >= enrolment.offerUntil) throw new AppError('OFFER_OVER')
  if (accept) {
    requireStep(enrolment.status, 'enrolled')
    await updateEnrolment(w.tx, enrolment, { status: 'enrolled', holdsSeat: true, offerUntil: null })
  } else {
    await passOffer(w, session, enrolment)
    await giveFreeSeats(w, session)
  }
  const action = accept ? 'class.offerTaken' : 'class.offerDeclined'
  await recordTrace(w.tx, w.now, w.by, { action, subject: 'enrolment', subjectId: enrolment.id })
}
