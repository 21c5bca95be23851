import type { EnrolmentId } from '../../../contract/ids'
import { AppError } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { isQuiet } from '../session'
import { requireStep } from './enrolment'
import { updateEnrolment } from './enrolment.repository'
import { giveFreeSeats } from './give-seats'
import { type Locked, lockOwn } from './lock-own'

function requireAhead({ session }: Locked, now: Date): void {
  if (session.status !== 'planned') throw new AppError('WRONG_STATE')
  if (now >= session.startsAt) throw new AppError('LEAVE_TOO_LATE')
}

/** Gives back a seat, an offer or a place in line; a seat goes on to the next. @throws AppError NOT_FOUND | WRONG_STATE | LEAVE_TOO_LATE */
export async function cancelEnrolment(w: Writing, actor: Resident, id: EnrolmentId): Promise<void> {
  const locked = await lockOwn(w, actor, id)
  requireAhead(locked, w.now)
  requireStep(locked.enrolment.status, 'cancelled')
  await updateEnrolment(w.tx, locked.enrolment, { status: 'cancelled', holdsSeat: false, offerUntil: null })
  await recordTrace(w.tx, w.now, w.by, { action: 'class.cancelled', subject: 'enrolment', subjectId: id })
  await giveFreeSeats(w, locked.session)
}

/** Says that one cannot come. Two hours before class or earlier the seat goes on to the next. @throws AppError NOT_FOUND | WRONG_STATE | LEAVE_TOO_LATE */
export async function askLeave(w: Writing, actor: Resident, id: EnrolmentId): Promise<void> {
  const locked = await lockOwn(w, actor, id)
  requireAhead(locked, w.now)
  requireStep(locked.enrolment.status, 'onLeave')
  const holdsSeat = isQuiet(locked.session, w.now)
  await updateEnrolment(w.tx, locked.enrolment, { status: 'onLeave', holdsSeat })
  await recordTrace(w.tx, w.now, w.by, { action: 'class.onLeave', subject: 'enrolment', subjectId: id })
  await giveFreeSeats(w, locked.session)
}
