import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, lte, min, ne, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ClassSessionId, DivisionCode, EnrolmentId, HouseholdId, PersonId } from '../../../contract/ids'
import type { EnrolmentStatus } from '../../../contract/school-words'
import type { Position } from '../../../platform/cursor'
import { classSession, course, enrolment, household, membership, person } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import { withinReach } from '../../people/reach'
import { countSeats } from '../session.repository'
import { EXPECTED } from './enrolment'

export type Enrolment = typeof enrolment.$inferSelect

/** Makes an enrolment and counts the seat or place in line that it takes. The session is locked. */
export async function insertEnrolment(tx: Tx, made: typeof enrolment.$inferInsert, inLine: number): Promise<void> {
  await tx.insert(enrolment).values(made)
  if (made.holdsSeat || inLine > 0) await countSeats(tx, made.sessionId, made.holdsSeat ? 1 : 0, inLine)
}

/** Changes an enrolment and counts the seat that it takes or frees. The session is locked. */
export async function updateEnrolment(
  tx: Tx,
  before: Enrolment,
  changes: Partial<Enrolment>,
  inLine = 0,
): Promise<void> {
  await tx.update(enrolment).set(changes).where(eq(enrolment.id, before.id))
  const seats = changes.holdsSeat === undefined ? 0 : Number(changes.holdsSeat) - Number(before.holdsSeat)
  if (seats !== 0 || inLine > 0) await countSeats(tx, before.sessionId, seats, inLine)
}

export async function findOf(db: Reader, sessionId: ClassSessionId, people: readonly PersonId[]): Promise<Enrolment[]> {
  return db
    .select()
    .from(enrolment)
    .where(and(eq(enrolment.sessionId, sessionId), inArray(enrolment.personId, [...people])))
}

export async function findOne(db: Reader, id: EnrolmentId): Promise<Enrolment | null> {
  const rows = await db.select().from(enrolment).where(eq(enrolment.id, id))
  return rows[0] ?? null
}

export async function lockOne(tx: Tx, id: EnrolmentId): Promise<Enrolment | null> {
  const rows = await tx.select().from(enrolment).where(eq(enrolment.id, id)).for('update')
  return rows[0] ?? null
}

/** Everybody in one session, or those of some statuses; locked in one order, so that two phones never wait for each other. */
export async function lockAll(tx: Tx, ids: readonly EnrolmentId[], sessionId: ClassSessionId): Promise<Enrolment[]> {
  return tx
    .select()
    .from(enrolment)
    .where(and(inArray(enrolment.id, [...ids]), eq(enrolment.sessionId, sessionId)))
    .orderBy(asc(enrolment.id))
    .for('update')
}

export async function findInStatus(
  db: Reader,
  sessionId: ClassSessionId,
  statuses: readonly EnrolmentStatus[],
): Promise<Enrolment[]> {
  return db
    .select()
    .from(enrolment)
    .where(and(eq(enrolment.sessionId, sessionId), inArray(enrolment.status, [...statuses])))
    .orderBy(asc(enrolment.line), asc(enrolment.id))
}

/** Offers of a session that nobody took in time. */
export async function findLapsed(db: Reader, sessionId: ClassSessionId, now: Date): Promise<Enrolment[]> {
  return db
    .select()
    .from(enrolment)
    .where(and(eq(enrolment.sessionId, sessionId), eq(enrolment.status, 'offered'), lte(enrolment.offerUntil, now)))
    .orderBy(asc(enrolment.offerUntil), asc(enrolment.line))
}

const awake = (now: Date) => or(isNull(enrolment.restsUntil), lte(enrolment.restsUntil, now))

/** Who waits in a session and may be asked now, the first in line first. */
export async function findWaiting(db: Reader, sessionId: ClassSessionId, now: Date): Promise<Enrolment[]> {
  return db
    .select()
    .from(enrolment)
    .where(and(eq(enrolment.sessionId, sessionId), eq(enrolment.status, 'waitlisted'), awake(now)))
    .orderBy(asc(enrolment.line))
    .limit(100)
}

/** How many hold a seat. */
export async function countHeld(db: Reader, sessionId: ClassSessionId): Promise<number> {
  const rows = await db
    .select({ held: count() })
    .from(enrolment)
    .where(and(eq(enrolment.sessionId, sessionId), enrolment.holdsSeat))
  return rows[0]?.held ?? 0
}

/** Whether the person has no open offer anywhere; their row is locked so that two classes do not both offer one. */
export async function lockFreeOfOffers(tx: Tx, personId: PersonId): Promise<boolean> {
  await tx.select({ id: person.id }).from(person).where(eq(person.id, personId)).for('no key update')
  const rows = await tx
    .select({ id: enrolment.id })
    .from(enrolment)
    .where(and(eq(enrolment.personId, personId), eq(enrolment.status, 'offered')))
    .limit(1)
  return rows.length === 0
}

/** Titles of what people have at that time besides the session. */
export async function findOverlapping(
  db: Reader,
  people: readonly PersonId[],
  { id, startsAt, endsAt }: { id: ClassSessionId; startsAt: Date; endsAt: Date },
): Promise<string[]> {
  const rows = await db
    .selectDistinct({ title: course.title })
    .from(enrolment)
    .innerJoin(classSession, eq(classSession.id, enrolment.sessionId))
    .innerJoin(course, eq(course.id, classSession.courseId))
    .where(
      and(
        inArray(enrolment.personId, [...people]),
        inArray(enrolment.status, [...EXPECTED]),
        eq(classSession.status, 'planned'),
        lt(classSession.startsAt, endsAt),
        gt(classSession.endsAt, startsAt),
        ne(classSession.id, id),
      ),
    )
  return rows.map((row) => row.title)
}

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
export async function findAttended(db: Reader, personId: PersonId) {
  return db
    .select({ title: course.title, startsAt: classSession.startsAt, endsAt: classSession.endsAt })
    .from(enrolment)
    .innerJoin(classSession, eq(classSession.id, enrolment.sessionId))
    .innerJoin(course, eq(course.id, classSession.courseId))
    .where(and(eq(enrolment.personId, personId), eq(enrolment.status, 'attended')))
    .orderBy(desc(classSession.startsAt))
    .limit(100)
}

/** Offers that wait for people for whom somebody entered them, and who live within reach. */
export async function findOffersToCall(db: Reader, reach: readonly DivisionCode[], now: Date) {
  return db
    .select({
      enrolmentId: enrolment.id,
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

/** A session in which an offer has lapsed, or a seat is free and somebody in line may be asked. */
export async function findSessionToSettle(db: Reader, now: Date, quietAfter: Date): Promise<ClassSessionId | null> {
  const lapsed = await db
    .select({ id: enrolment.sessionId })
    .from(enrolment)
    .where(and(eq(enrolment.status, 'offered'), lte(enrolment.offerUntil, now)))
    .limit(1)
  if (lapsed[0]) return lapsed[0].id
  const other = alias(enrolment, 'other')
  const offeredElsewhere = db
    .select({ id: other.id })
    .from(other)
    .where(and(eq(other.personId, enrolment.personId), eq(other.status, 'offered')))
  const free = await db
    .select({ id: classSession.id })
    .from(classSession)
    .innerJoin(enrolment, eq(enrolment.sessionId, classSession.id))
    .where(
      and(
        eq(classSession.status, 'planned'),
        sql`${classSession.startsAt} >= ${sql.param(quietAfter, classSession.startsAt)}`,
        lt(classSession.seatsTaken, classSession.capacity),
        eq(enrolment.status, 'waitlisted'),
        awake(now),
        or(enrolment.takeAtOnce, sql`not exists ${offeredElsewhere}`),
      ),
    )
    .limit(1)
  return free[0]?.id ?? null
}

export async function findNextLapse(db: Reader): Promise<Date | null> {
  const rows = await db
    .select({ at: min(enrolment.offerUntil) })
    .from(enrolment)
    .where(eq(enrolment.status, 'offered'))
  return rows[0]?.at ?? null
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
