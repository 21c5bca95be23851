import { and, asc, eq } from 'drizzle-orm'
import type { PersonId } from '../../contract/ids'
import {
  classRequest,
  classRequestBacker,
  classSession,
  course,
  enrolment,
  raisedMatter,
} from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'
import { beyond, type Slice } from './export.repository'

export const classRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({ key: enrolment.id, enrolment, title: course.title, startsAt: classSession.startsAt })
    .from(enrolment)
    .innerJoin(classSession, eq(classSession.id, enrolment.sessionId))
    .innerJoin(course, eq(course.id, classSession.courseId))
    .where(and(eq(enrolment.personId, me), beyond(enrolment.id, slice)))
    .orderBy(asc(enrolment.id))
    .limit(slice.limit)

export const teachingRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({
      key: classSession.id,
      title: course.title,
      startsAt: classSession.startsAt,
      status: classSession.status,
    })
    .from(classSession)
    .innerJoin(course, eq(course.id, classSession.courseId))
    .where(and(eq(classSession.lecturerId, me), beyond(classSession.id, slice)))
    .orderBy(asc(classSession.id))
    .limit(slice.limit)

export const matterRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({ key: raisedMatter.id, matter: raisedMatter })
    .from(raisedMatter)
    .where(and(eq(raisedMatter.raisedBy, me), beyond(raisedMatter.id, slice)))
    .orderBy(asc(raisedMatter.id))
    .limit(slice.limit)

export const topicRows = (db: Reader, me: PersonId, slice: Slice) =>
  db
    .select({ key: classRequest.id, topic: classRequest.topic, askedAt: classRequestBacker.at })
    .from(classRequestBacker)
    .innerJoin(classRequest, eq(classRequest.id, classRequestBacker.requestId))
    .where(and(eq(classRequestBacker.personId, me), beyond(classRequest.id, slice)))
    .orderBy(asc(classRequest.id))
    .limit(slice.limit)
