import type { ClassSessionId, CourseId, DivisionCode } from '../../../contract/ids'
import type { CoursePlan, SessionPlan } from '../../../contract/school-planning'
import { orRefuse } from '../../../platform/app-error'
import { countyDate } from '../../../platform/county-time'
import type { Reading } from '../../context'
import { clockOf } from '../session'
import { findSession, ofReach, type Session } from '../session.repository'
import { findSessionsOfCourse, getCourseWithin } from './course.repository'
import { marksOf } from './propose-dates'
import { isAhead } from './tell-concerned'

function toPlan(session: Session, title: string, now: Date): SessionPlan {
  const { id: sessionId, courseId, status, version, room, lecturerName, audience, capacity, seatsTaken } = session
  const date = countyDate(session.startsAt)
  return {
    ...{ sessionId, courseId, title, status, version, room, lecturerName, audience, capacity, seatsTaken, date },
    startsAt: clockOf(session.startsAt),
    endsAt: clockOf(session.endsAt),
    lecturerId: session.lecturerId ?? undefined,
    ahead: isAhead(session, now),
    marks: marksOf(date),
  }
}

/** One session as it can be changed. @throws AppError NOT_FOUND out of reach */
export async function viewSessionPlan(r: Reading, reach: readonly DivisionCode[], id: ClassSessionId) {
  const { session, title } = orRefuse(await findSession(r.db, id, ofReach(reach)))
  return toPlan(session, title, r.now)
}

/** A course with all its sessions. @throws AppError NOT_FOUND out of reach */
export async function viewCoursePlan(r: Reading, reach: readonly DivisionCode[], id: CourseId): Promise<CoursePlan> {
  const { course, villageCode } = await getCourseWithin(r.db, id, reach)
  const sessions = await findSessionsOfCourse(r.db, id)
  const { title, words } = course
  return { courseId: id, villageCode, title, words, sessions: sessions.map((one) => toPlan(one, title, r.now)) }
}
