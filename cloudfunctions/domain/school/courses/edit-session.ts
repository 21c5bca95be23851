import type { ClassSessionId, DivisionCode, RuleCode } from '../../../contract/ids'
import type { EditSessionInput, RecordSessionInput } from '../../../contract/school'
import type { EnrolmentStatus } from '../../../contract/school-words'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import { tell } from '../../messages/tell'
import { postFor } from '../checkin/apply-presence'
import { requireStep as requireEnrolmentStep } from '../enrolment/enrolment'
import { findInStatus, updateEnrolment } from '../enrolment/enrolment.repository'
import { giveFreeSeats } from '../enrolment/give-seats'
import { whenFacts } from '../session'
import {
  findSession,
  findTitle,
  lockSessionWithin,
  lockStation,
  ofReach,
  type Session,
  updateSession,
} from '../session.repository'
import { requireFree, requireLecturer, timesOn } from './plan-times'

const CONCERNED: readonly EnrolmentStatus[] = ['enrolled', 'waitlisted', 'offered', 'onLeave']

/**
 * Moves a planned session or changes its room, lecturer, audience or seats; everybody enrolled is told. More seats go on to
 * those in line. @throws AppError NOT_FOUND, WRONG_STATE, VERSION_CONFLICT, SESSION_IN_PAST, CAPACITY_BELOW_SEATS, ROOM_BUSY,
 * LECTURER_BUSY
 */
export async function editSession(w: Writing, reach: readonly DivisionCode[], input: EditSessionInput): Promise<void> {
  const found = orRefuse(await findSession(w.tx, input.sessionId, ofReach(reach)))
  await lockStation(w.tx, found.session.villageCode)
  const session = orRefuse(await lockSessionWithin(w.tx, input.sessionId, reach))
  requirePlanned(session, w.now)
  if (session.version !== input.version) throw new AppError('VERSION_CONFLICT')
  if (input.capacity < session.seatsTaken)
    throw new AppError('CAPACITY_BELOW_SEATS', { reasons: [String(session.seatsTaken)] })
  const times = timesOn(input.date, input, w.now)
  const lecturerId = await requireLecturer(w, input.lecturerId)
  const { room, lecturerName, audience, capacity } = input
  await requireFree(w, session.villageCode, { ...times, room, lecturerId, except: session.id })
  const changes = { ...times, room, lecturerName, lecturerId, audience, capacity, enrolUntil: times.startsAt }
  const enrolFrom = session.enrolFrom < times.startsAt ? session.enrolFrom : w.now
  await updateSession(w.tx, session.id, { ...changes, enrolFrom })
  await recordTrace(w.tx, w.now, w.by, { action: 'class.edited', subject: 'class', subjectId: session.id })
  const moved = { ...session, ...changes, enrolFrom }
  await tellConcerned(w, moved, 'classMoved', { room })
  await giveFreeSeats(w, moved)
}

/** Cancels a planned session: it closes every enrolment and everybody is told why. @throws AppError NOT_FOUND | WRONG_STATE */
export async function cancelSession(
  w: Writing,
  reach: readonly DivisionCode[],
  { sessionId, reason }: { sessionId: ClassSessionId; reason: string },
): Promise<void> {
  const session = orRefuse(await lockSessionWithin(w.tx, sessionId, reach))
  requirePlanned(session, w.now)
  await tellConcerned(w, session, 'classCancelled', { reason })
  for (const one of await findInStatus(w.tx, session.id, CONCERNED)) {
    requireEnrolmentStep(one.status, 'closed')
    await updateEnrolment(w.tx, one, { status: 'closed', holdsSeat: false, offerUntil: null })
  }
  await updateSession(w.tx, session.id, { status: 'cancelled', cancelledFor: reason })
  await recordTrace(w.tx, w.now, w.by, {
    action: 'class.cancelled',
    subject: 'class',
    subjectId: session.id,
    detail: { reason },
  })
}

/** A session that has begun is neither moved nor cancelled. @throws AppError WRONG_STATE */
function requirePlanned({ status, startsAt }: Session, now: Date): void {
  if (status !== 'planned' || startsAt <= now) throw new AppError('WRONG_STATE')
}

async function tellConcerned(
  w: Writing,
  session: Session,
  template: 'classMoved' | 'classCancelled',
  more: Record<string, string>,
): Promise<void> {
  const concerned = await findInStatus(w.tx, session.id, CONCERNED)
  const facts = { course: await findTitle(w.tx, session.courseId), ...whenFacts(session), ...more }
  const people = concerned.map((one) => one.personId)
  await tell(w, people, { template, subject: 'class', subjectId: session.id, facts })
}

/** Points for teaching. */
const TEACHING_RULE = 'N02' as RuleCode

/**
 * What was taught and where the materials are; written once class is over, and teaching is credited to the lecturer. Written
 * again it only corrects the words. @throws AppError NOT_FOUND, WRONG_STATE before the end
 */
export async function recordSession(
  w: Writing,
  reach: readonly DivisionCode[],
  { sessionId, summary, materials }: RecordSessionInput,
): Promise<void> {
  const session = orRefuse(await lockSessionWithin(w.tx, sessionId, reach))
  if (session.status === 'cancelled' || w.now < session.endsAt) throw new AppError('WRONG_STATE')
  await updateSession(w.tx, session.id, { summary, materials: materials ?? null, recordedAt: w.now })
  if (session.lecturerId) {
    const teaching = { personId: session.lecturerId, source: 'teaching' as const, sourceId: session.id }
    await postFor(w, TEACHING_RULE, teaching, session)
  }
  await recordTrace(w.tx, w.now, w.by, { action: 'class.recorded', subject: 'class', subjectId: session.id })
}
