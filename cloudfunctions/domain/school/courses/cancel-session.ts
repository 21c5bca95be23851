import type { ClassSessionId, CourseId, DivisionCode, PersonId } from '../../../contract/ids'
import { orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import { tell } from '../../messages/tell'
import { requireStep } from '../enrolment/enrolment'
import { findInStatus, updateEnrolment } from '../enrolment/enrolment.repository'
import { sessionMachine } from '../session'
import { findSession, lockSessionWithin, ofReach, type Session, updateSession } from '../session.repository'
import { getCourseWithin, lockAhead } from './course.repository'
import { CONCERNED, requireAhead, tellConcerned } from './tell-concerned'
import { tellLecturer } from './tell-lecturer'

/** Closes every enrolment of a session, locked, and the session; answers whom it concerned. */
async function close(w: Writing, session: Session, reason: string): Promise<PersonId[]> {
  const concerned = await findInStatus(w.tx, session.id, CONCERNED)
  for (const one of concerned) {
    requireStep(one.status, 'closed')
    await updateEnrolment(w.tx, one, { status: 'closed', holdsSeat: false, offerUntil: null })
  }
  sessionMachine.requireStep(session.status, 'cancelled')
  await updateSession(w.tx, session.id, { status: 'cancelled', cancelledFor: reason })
  const trace = { action: 'class.cancelled', subject: 'class', subjectId: session.id }
  await recordTrace(w.tx, w.now, w.by, { ...trace, detail: { reason } })
  return concerned.map((one) => one.personId)
}

/**
 * Cancels a session that has not begun: it closes every enrolment, and everybody is told why.
 * @throws AppError NOT_FOUND | WRONG_STATE
 */
export async function cancelSession(
  w: Writing,
  reach: readonly DivisionCode[],
  { sessionId, reason }: { sessionId: ClassSessionId; reason: string },
): Promise<void> {
  const session = orRefuse(await lockSessionWithin(w.tx, sessionId, reach))
  requireAhead(session, w.now)
  const named = orRefuse(await findSession(w.tx, sessionId, ofReach(reach)))
  await tellConcerned(w, session, 'classCancelled', { reason })
  await close(w, session, reason)
  const { lecturerId } = session
  if (lecturerId) await tellLecturer(w, { ...session, lecturerId }, named, 'lectureOff')
}

/**
 * Cancels every session of a course that has not begun; each person is told once, however many they were enrolled in.
 * Answers how many. @throws AppError NOT_FOUND
 */
export async function cancelCourse(
  w: Writing,
  reach: readonly DivisionCode[],
  { courseId, reason }: { courseId: CourseId; reason: string },
): Promise<number> {
  const { course, stationName } = await getCourseWithin(w.tx, courseId, reach)
  const sessions = await lockAhead(w.tx, courseId, w.now)
  const concerned: PersonId[] = []
  for (const session of sessions) concerned.push(...(await close(w, session, reason)))
  const facts = { course: course.title, reason }
  await tell(w, concerned, { template: 'courseCancelled', subject: 'course', subjectId: courseId, facts })
  const taught = new Map(sessions.flatMap((one) => (one.lecturerId ? [[one.lecturerId, one] as const] : [])))
  for (const [lecturerId, session] of taught)
    await tellLecturer(w, { ...session, lecturerId }, { title: course.title, stationName }, 'lectureOff')
  return sessions.length
}
