import { and, asc, eq, gt } from 'drizzle-orm'
import type { CourseId, DivisionCode, PersonId } from '../../../contract/ids'
import { AppError } from '../../../platform/app-error'
import { classSession, course, enrolment, station } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import { withinReach } from '../../people/reach'
import type { Session } from '../session.repository'

/** A course of a station within reach. @throws AppError NOT_FOUND */
export async function getCourseWithin(db: Reader, id: CourseId, reach: readonly DivisionCode[]) {
  const [found] = await db
    .select({ course, villageCode: station.villageCode, stationName: station.name })
    .from(course)
    .innerJoin(station, eq(station.id, course.stationId))
    .where(and(eq(course.id, id), withinReach(station.villageCode, reach)))
  if (!found) throw new AppError('NOT_FOUND')
  return found
}

export async function updateCourse(tx: Tx, id: CourseId, changes: { title: string; words: string }): Promise<void> {
  await tx.update(course).set(changes).where(eq(course.id, id))
}

/** All sessions of a course, the earliest first. */
export async function findSessionsOfCourse(db: Reader, id: CourseId): Promise<Session[]> {
  return db
    .select()
    .from(classSession)
    .where(eq(classSession.courseId, id))
    .orderBy(asc(classSession.startsAt), asc(classSession.id))
}

const ahead = (id: CourseId, now: Date) =>
  and(eq(classSession.courseId, id), eq(classSession.status, 'planned'), gt(classSession.startsAt, now))

/** The sessions of a course that have not begun, locked in one order. */
export async function lockAhead(tx: Tx, id: CourseId, now: Date): Promise<Session[]> {
  return tx.select().from(classSession).where(ahead(id, now)).orderBy(asc(classSession.id)).for('update')
}

/** Who comes or waits in a session of a course that has not begun. */
export async function findConcernedAhead(db: Reader, id: CourseId, now: Date, statuses: readonly string[]) {
  const rows = await db
    .selectDistinct({ personId: enrolment.personId, status: enrolment.status })
    .from(enrolment)
    .innerJoin(classSession, eq(classSession.id, enrolment.sessionId))
    .where(ahead(id, now))
  const concerned = rows.filter((one) => statuses.includes(one.status)).map((one): PersonId => one.personId)
  return [...new Set(concerned)]
}
