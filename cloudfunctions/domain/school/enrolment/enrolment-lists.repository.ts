import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ClassSessionId, DivisionCode, HouseholdId, PersonId } from '../../../contract/ids'
import type { Position } from '../../../platform/cursor'
import { classSession, course, enrolment, household, membership, person } from '../../../platform/db/schema'
import type { Reader } from '../../../platform/db/types'
import { withinReach } from '../../people/reach'

const ahead = alias(enrolment, 'ahead')

/** 1 for the next in line; null for who does not wait. */
const place = sql<
  number | null
>`case when ${enrolment.status} = 'waitlisted' then 1 + (select count(*) from ${enrolment} as ${ahead} where ${ahead.sessionId} = ${enrolment.sessionId} and ${ahead.status} = 'waitlisted' and ${ahead.line} < ${enrolment.line}) end`.mapWith(
  (value) => (value === null ? null : Number(value)),
)

const withPlace = { enrolment, place, name: person.name }

export type Placed = Awaited<ReturnType<typeof findPlaced>>[number]

/** How people stand in sessions, with their places. */
export async function findPlaced(db: Reader, sessions: readonly ClassSessionId[], people: readonly PersonId[]) {
  if (sessions.length === 0 || people.length === 0) return []
  return db
    .select(withPlace)
    .from(enrolment)
    .innerJoin(person, eq(person.id, enrolment.personId))
    .where(and(inArray(enrolment.sessionId, [...sessions]), inArray(enrolment.personId, [...people])))
    .orderBy(asc(enrolment.enrolledAt), asc(enrolment.id))
}

/** Everybody of a session by name, with group and place. */
export async function findSheet(db: Reader, sessionId: ClassSessionId) {
  return db
    .select({ ...withPlace, group: household.group })
    .from(enrolment)
    .innerJoin(person, eq(person.id, enrolment.personId))
    .leftJoin(membership, and(eq(membership.personId, person.id), isNull(membership.until)))
    .leftJoin(household, eq(household.id, membership.householdId))
    .where(eq(enrolment.sessionId, sessionId))
    .orderBy(asc(person.pinyin), asc(enrolment.id))
}

export async function countWaiting(db: Reader, sessions: readonly ClassSessionId[]): Promise<Map<string, number>> {
  if (sessions.length === 0) return new Map()
  const rows = await db
    .select({ id: enrolment.sessionId, waiting: count() })
    .from(enrolment)
    .where(and(inArray(enrolment.sessionId, [...sessions]), eq(enrolment.status, 'waitlisted')))
    .groupBy(enrolment.sessionId)
  return new Map(rows.map((row) => [row.id, row.waiting]))
}

/** Sessions of people, the latest first. */
export async function findSessionsOf(
  db: Reader,
  people: readonly PersonId[],
  before: Position<ClassSessionId> | undefined,
  limit: number,
) {
  const earlier =
    before &&
    or(lt(classSession.startsAt, before.at), and(eq(classSession.startsAt, before.at), lt(classSession.id, before.id)))
  return db
    .selectDistinct({ id: classSession.id, at: classSession.startsAt })
    .from(enrolment)
    .innerJoin(classSession, eq(classSession.id, enrolment.sessionId))
    .where(and(inArray(enrolment.personId, [...people]), earlier))
    .orderBy(desc(classSession.startsAt), desc(classSession.id))
    .limit(limit)
}

/** What somebody attended, with its times, the latest first. */
export async function findAttended(db: Reader, personId: PersonId, limit: number) {
  return db
    .select({ title: course.title, startsAt: classSession.startsAt, endsAt: classSession.endsAt })
    .from(enrolment)
    .innerJoin(classSession, eq(classSession.id, enrolment.sessionId))
    .innerJoin(course, eq(course.id, classSession.courseId))
    .where(and(eq(enrolment.personId, personId), eq(enrolment.status, 'attended')))
    .orderBy(desc(classSession.startsAt))
    .limit(limit)
}

/** How many classes somebody attended, and their minutes. */
export async function sumAttended(db: Reader, personId: PersonId): Promise<{ count: number; minutes: number }> {
  const minutes = sql`extract(epoch from ${classSession.endsAt} - ${classSession.startsAt}) / 60`
  const rows = await db
    .select({ count: count(), minutes: sql<number>`coalesce(sum(${minutes}), 0)`.mapWith(Number) })
    .from(enrolment)
    .innerJoin(classSession, eq(classSession.id, enrolment.sessionId))
    .where(and(eq(enrolment.personId, personId), eq(enrolment.status, 'attended')))
  return rows[0] ?? { count: 0, minutes: 0 }
}

/** Offers that wait for people for whom somebody entered them, and who live within reach. */
export async function findOffersToCall(db: Reader, reach: readonly DivisionCode[], now: Date) {
  return db
    .select({
      enrolmentId: enrolment.id,
      personId: enrolment.personId,
      name: person.name,
      telephone: enrolment.telephone,
      title: course.title,
      startsAt: classSession.startsAt,
      offerUntil: enrolment.offerUntil,
    })
    .from(enrolment)
    .innerJoin(person, eq(person.id, enrolment.personId))
    .innerJoin(membership, and(eq(membership.personId, person.id), isNull(membership.until)))
    .innerJoin(household, eq(household.id, membership.householdId))
    .innerJoin(classSession, eq(classSession.id, enrolment.sessionId))
    .innerJoin(course, eq(course.id, classSession.courseId))
    .where(
      and(
        eq(enrolment.status, 'offered'),
        isNotNull(enrolment.enteredBy),
        gt(enrolment.offerUntil, now),
        withinReach(household.villageCode, reach),
      ),
    )
    .orderBy(asc(enrolment.offerUntil))
    .limit(50)
}

/** The living people of a household. */
export async function findHousehold(db: Reader, householdId: HouseholdId) {
  return db
    .select({ personId: person.id, name: person.name })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.householdId, householdId), isNull(membership.until), isNull(person.diedOn)))
    .orderBy(asc(person.birthYear), asc(person.id))
}
