import { and, asc, eq, getTableColumns, gt, gte, inArray, like, lt, lte, min, ne, or, type SQL, sql } from 'drizzle-orm'
import type { ClassSessionId, CourseId, DivisionCode, PersonId } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import { keptStatement } from '../../platform/db/kept-statement'
import { classSession, course, person, station } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { townshipOf } from '../divisions/codes'
import { withinReach } from '../people/reach'

export type Session = typeof classSession.$inferSelect
export type Station = typeof station.$inferSelect

export async function findStation(db: Reader, villageCode: DivisionCode): Promise<Station | null> {
  const rows = await db.select().from(station).where(eq(station.villageCode, villageCode))
  return rows[0] ?? null
}

/** Who plans at a station waits for whoever else does: rooms are given once. */
export async function lockStation(tx: Tx, villageCode: DivisionCode): Promise<Station | null> {
  const rows = await tx.select().from(station).where(eq(station.villageCode, villageCode)).for('no key update')
  return rows[0] ?? null
}

/** Opens a village's station, or changes what it is called and where it is. */
export async function saveStation(tx: Tx, made: Station): Promise<void> {
  const { name, address } = made
  await tx.insert(station).values(made).onConflictDoUpdate({ target: station.villageCode, set: { name, address } })
}

export async function insertCourse(tx: Tx, made: typeof course.$inferInsert): Promise<void> {
  await tx.insert(course).values(made)
}

export async function insertSessions(tx: Tx, made: (typeof classSession.$inferInsert)[]): Promise<void> {
  await tx.insert(classSession).values(made)
}

/** Every change that a reader may have missed counts up the version. */
export async function updateSession(tx: Tx, id: ClassSessionId, changes: Partial<Session>): Promise<void> {
  await tx
    .update(classSession)
    .set({ ...changes, version: sql`${classSession.version} + 1` })
    .where(eq(classSession.id, id))
}

const seatsCounted = keptStatement('count_seats', {}, (db) =>
  db
    .update(classSession)
    .set({
      seatsTaken: sql`${classSession.seatsTaken} + ${sql.placeholder('seats')}`,
      nextInLine: sql`${classSession.nextInLine} + ${sql.placeholder('inLine')}`,
    })
    .where(eq(classSession.id, sql.placeholder('id'))),
)

/** Takes seats (or frees them, below 0) and places in line. */
export async function countSeats(tx: Tx, id: ClassSessionId, seats: number, inLine: number): Promise<void> {
  await seatsCounted(tx, { id, seats, inLine })
}

const sessionLock = keptStatement('lock_class_session', getTableColumns(classSession), (db, fields) =>
  db
    .select(fields)
    .from(classSession)
    .where(eq(classSession.id, sql.placeholder('id')))
    .for('update'),
)

/** Whoever gives or frees a seat waits here for whoever else does. */
export async function lockSession(tx: Tx, id: ClassSessionId): Promise<Session | null> {
  const rows = await sessionLock(tx, { id })
  return rows[0] ?? null
}

export async function lockSessionWithin(
  tx: Tx,
  id: ClassSessionId,
  reach: readonly DivisionCode[],
): Promise<Session | null> {
  const rows = await tx
    .select()
    .from(classSession)
    .where(and(eq(classSession.id, id), withinReach(classSession.villageCode, reach)))
    .for('update')
  return rows[0] ?? null
}

const named = (db: Reader) =>
  db
    .select({
      session: classSession,
      title: course.title,
      words: course.words,
      stationName: station.name,
      address: station.address,
    })
    .from(classSession)
    .innerJoin(course, eq(course.id, classSession.courseId))
    .innerJoin(station, eq(station.id, course.stationId))

export type NamedSession = Awaited<ReturnType<typeof findWeek>>[number]

/** Classes that somebody who lives in a village may go to. */
export const forVillage = (village: DivisionCode): SQL | undefined =>
  or(
    eq(classSession.villageCode, village),
    eq(classSession.audience, 'county'),
    and(eq(classSession.audience, 'township'), like(classSession.villageCode, `${townshipOf(village)}%`)),
  )

/** Which sessions a reader is shown. */
export type Scope = SQL

/** Classes that somebody teaches. */
export const taughtBy = (lecturerId: PersonId): Scope => eq(classSession.lecturerId, lecturerId)

const times = { id: classSession.id, startsAt: classSession.startsAt, endsAt: classSession.endsAt }

const timesFor = keptStatement('class_for_village', times, (db, fields) =>
  db
    .select(fields)
    .from(classSession)
    .where(
      and(
        eq(classSession.id, sql.placeholder('id')),
        or(
          eq(classSession.villageCode, sql.placeholder('village')),
          eq(classSession.audience, 'county'),
          and(eq(classSession.audience, 'township'), like(classSession.villageCode, sql.placeholder('neighbours'))),
        ),
      ),
    ),
)

/** When a class is that somebody who lives in a village may go to, as `forVillage` has it; asked by many at once. */
export async function findTimesFor(db: Reader, id: ClassSessionId, village: DivisionCode) {
  const rows = await timesFor(db, { id, village, neighbours: `${townshipOf(village)}%` })
  return rows[0] ?? null
}

export const ofReach = (reach: readonly DivisionCode[]): Scope => withinReach(classSession.villageCode, reach)

export async function findSession(db: Reader, id: ClassSessionId, scope: SQL | undefined) {
  const rows = await named(db).where(and(eq(classSession.id, id), scope))
  return rows[0] ?? null
}

/** Sessions in a scope that begin in a time, the earliest first. */
export async function findWeek(
  db: Reader,
  scope: SQL | undefined,
  time: { from: Date; before?: Date },
  after: Position<ClassSessionId> | undefined,
  limit: number,
) {
  const later =
    after &&
    or(gt(classSession.startsAt, after.at), and(eq(classSession.startsAt, after.at), gt(classSession.id, after.id)))
  return named(db)
    .where(
      and(scope, gte(classSession.startsAt, time.from), time.before && lt(classSession.startsAt, time.before), later),
    )
    .orderBy(asc(classSession.startsAt), asc(classSession.id))
    .limit(limit)
}

export async function findSessions(db: Reader, ids: readonly ClassSessionId[]) {
  return ids.length === 0 ? [] : named(db).where(inArray(classSession.id, [...ids]))
}

const meets = (startsAt: Date, endsAt: Date) =>
  and(lt(classSession.startsAt, endsAt), gt(classSession.endsAt, startsAt))

interface Occupied {
  startsAt: Date
  endsAt: Date
  /** Itself, while it is moved. */
  except?: ClassSessionId
}

const others = ({ startsAt, endsAt, except }: Occupied) =>
  and(eq(classSession.status, 'planned'), meets(startsAt, endsAt), except && ne(classSession.id, except))

/** Whether the lecturer stands in another room at that time; their row is locked so that two plans see each other. */
export async function isTeaching(tx: Tx, lecturerId: PersonId, at: Occupied): Promise<boolean> {
  await tx.select({ id: person.id }).from(person).where(eq(person.id, lecturerId)).for('no key update')
  const rows = await tx
    .select({ id: classSession.id })
    .from(classSession)
    .where(and(eq(classSession.lecturerId, lecturerId), others(at)))
    .limit(1)
  return rows.length > 0
}

export async function isRoomTaken(tx: Tx, villageCode: DivisionCode, room: string, at: Occupied): Promise<boolean> {
  const rows = await tx
    .select({ id: classSession.id })
    .from(classSession)
    .where(and(eq(classSession.villageCode, villageCode), eq(classSession.room, room), others(at)))
    .limit(1)
  return rows.length > 0
}

/** One planned session that is over, if no other worker holds it. */
export async function lockEnded(tx: Tx, now: Date): Promise<Session | null> {
  const rows = await tx
    .select()
    .from(classSession)
    .where(and(eq(classSession.status, 'planned'), lte(classSession.endsAt, now)))
    .orderBy(asc(classSession.endsAt))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

export async function findTitle(db: Reader, courseId: CourseId): Promise<string> {
  const rows = await db.select({ title: course.title }).from(course).where(eq(course.id, courseId))
  return rows[0]?.title ?? ''
}

const withSomebody = and(eq(classSession.status, 'planned'), gt(classSession.seatsTaken, 0))

/** When the next class begins in which somebody has a seat. */
export async function findNextStart(db: Reader, now: Date): Promise<Date | null> {
  const rows = await db
    .select({ at: min(classSession.startsAt) })
    .from(classSession)
    .where(and(withSomebody, gt(classSession.startsAt, now)))
  return rows[0]?.at ?? null
}

/** When the next class ends in which somebody has a seat. */
export async function findNextEnd(db: Reader): Promise<Date | null> {
  const rows = await db
    .select({ at: min(classSession.endsAt) })
    .from(classSession)
    .where(withSomebody)
  return rows[0]?.at ?? null
}
