import { and, asc, count, eq, getTableColumns, gt, inArray, isNull, lt, lte, ne, or, sql } from 'drizzle-orm'
import type { ClassSessionId, EnrolmentId, PersonId } from '../../../contract/ids'
import type { EnrolmentStatus } from '../../../contract/school-words'
import { keptStatement } from '../../../platform/db/kept-statement'
import { classSession, course, enrolment, person } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import { countSeats } from '../session.repository'
import { EXPECTED } from './enrolment'

export type Enrolment = typeof enrolment.$inferSelect

const enrolmentInsert = keptStatement('insert_enrolment', {}, (db) =>
  db.insert(enrolment).values({
    id: sql.placeholder('id'),
    sessionId: sql.placeholder('sessionId'),
    personId: sql.placeholder('personId'),
    status: sql.placeholder('status'),
    holdsSeat: sql.placeholder('holdsSeat'),
    line: sql.placeholder('line'),
    enrolledAt: sql.placeholder('enrolledAt'),
    enteredBy: sql.placeholder('enteredBy'),
    telephone: sql.placeholder('telephone'),
    takeAtOnce: sql.placeholder('takeAtOnce'),
  }),
)

type Made = Pick<
  Enrolment,
  | 'id'
  | 'sessionId'
  | 'personId'
  | 'status'
  | 'holdsSeat'
  | 'line'
  | 'enrolledAt'
  | 'enteredBy'
  | 'telephone'
  | 'takeAtOnce'
>

/**
 * Makes an enrolment and counts the seat or place in line that it takes. The session is locked, and many wait for it: both
 * statements go to the database in one trip.
 */
export async function insertEnrolment(tx: Tx, made: Made, inLine: number): Promise<void> {
  const counted = made.holdsSeat || inLine > 0
  await Promise.all([
    enrolmentInsert(tx, made),
    counted && countSeats(tx, made.sessionId, made.holdsSeat ? 1 : 0, inLine),
  ])
}

const ofPerson = keptStatement('enrolment_of_person', getTableColumns(enrolment), (db, fields) =>
  db
    .select(fields)
    .from(enrolment)
    .where(
      and(eq(enrolment.sessionId, sql.placeholder('sessionId')), eq(enrolment.personId, sql.placeholder('personId'))),
    ),
)

/** How one person stands in a session. */
export async function findOfPerson(db: Reader, sessionId: ClassSessionId, personId: PersonId) {
  const rows = await ofPerson(db, { sessionId, personId })
  return rows[0] ?? null
}

const lapsedOne = keptStatement('lapsed_offer', { id: enrolment.id }, (db, fields) =>
  db
    .select(fields)
    .from(enrolment)
    .where(
      and(
        eq(enrolment.status, 'offered'),
        eq(enrolment.sessionId, sql.placeholder('sessionId')),
        lte(enrolment.offerUntil, sql.placeholder('now')),
      ),
    )
    .limit(1),
)

/** Whether an offer of a session was taken by nobody in time. */
export const hasLapsed = async (db: Reader, sessionId: ClassSessionId, now: Date): Promise<boolean> =>
  (await lapsedOne(db, { sessionId, now: now.toISOString() })).length > 0

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

/** Whether somebody in line may be asked now. */
export const awake = (now: Date) => or(isNull(enrolment.restsUntil), lte(enrolment.restsUntil, now))

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

const overlapping = keptStatement('classes_at_that_time', { title: course.title }, (db, fields) =>
  db
    .selectDistinct(fields)
    .from(enrolment)
    .innerJoin(classSession, eq(classSession.id, enrolment.sessionId))
    .innerJoin(course, eq(course.id, classSession.courseId))
    .where(
      and(
        eq(enrolment.personId, sql.placeholder('personId')),
        inArray(enrolment.status, [...EXPECTED]),
        eq(classSession.status, 'planned'),
        lt(classSession.startsAt, sql.placeholder('endsAt')),
        gt(classSession.endsAt, sql.placeholder('startsAt')),
        ne(classSession.id, sql.placeholder('id')),
      ),
    ),
)

/** Titles of what people have at that time besides the session. */
export async function findOverlapping(
  db: Reader,
  people: readonly PersonId[],
  { id, startsAt, endsAt }: { id: ClassSessionId; startsAt: Date; endsAt: Date },
): Promise<string[]> {
  const at = { id, startsAt: startsAt.toISOString(), endsAt: endsAt.toISOString() }
  const rows = await Promise.all(people.map((personId) => overlapping(db, { personId, ...at })))
  return [...new Set(rows.flat().map((row) => row.title))]
}
