import { and, asc, count, desc, eq, isNull, lt, or } from 'drizzle-orm'
import type { ClassRequestId, CourseId, DivisionCode, PersonId } from '../../../contract/ids'
import type { Position } from '../../../platform/cursor'
import { classRequest, classRequestBacker, station } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import { withinReach } from '../../people/reach'

export async function insertTopic(tx: Tx, made: typeof classRequest.$inferInsert): Promise<void> {
  await tx.insert(classRequest).values(made)
}

/** Adds somebody to a topic; doing it twice changes nothing. */
export async function insertBacker(tx: Tx, requestId: ClassRequestId, personId: PersonId, at: Date): Promise<void> {
  await tx.insert(classRequestBacker).values({ requestId, personId, at }).onConflictDoNothing()
}

/** A topic of the station that waits, by its words. */
export async function findSameTopic(tx: Tx, villageCode: DivisionCode, topic: string) {
  const rows = await tx
    .select()
    .from(classRequest)
    .where(and(eq(classRequest.villageCode, villageCode), eq(classRequest.topic, topic), isNull(classRequest.courseId)))
  return rows[0] ?? null
}

export async function lockTopic(tx: Tx, id: ClassRequestId) {
  const rows = await tx.select().from(classRequest).where(eq(classRequest.id, id)).for('update')
  return rows[0] ?? null
}

export async function markMade(tx: Tx, id: ClassRequestId, courseId: CourseId): Promise<void> {
  await tx.update(classRequest).set({ courseId }).where(eq(classRequest.id, id))
}

/** Who asked for it, the first first. */
export async function findBackers(db: Reader, id: ClassRequestId): Promise<PersonId[]> {
  const rows = await db
    .select({ personId: classRequestBacker.personId })
    .from(classRequestBacker)
    .where(eq(classRequestBacker.requestId, id))
    .orderBy(asc(classRequestBacker.at), asc(classRequestBacker.personId))
  return rows.map((row) => row.personId)
}

/** Topics asked for within reach, newest first, with how many ask. */
export async function findTopics(
  db: Reader,
  reach: readonly DivisionCode[],
  before: Position<ClassRequestId> | undefined,
  limit: number,
) {
  const earlier =
    before &&
    or(lt(classRequest.askedAt, before.at), and(eq(classRequest.askedAt, before.at), lt(classRequest.id, before.id)))
  return db
    .select({ topic: classRequest, stationName: station.name, people: count(classRequestBacker.personId) })
    .from(classRequest)
    .innerJoin(station, eq(station.id, classRequest.stationId))
    .innerJoin(classRequestBacker, eq(classRequestBacker.requestId, classRequest.id))
    .where(and(withinReach(classRequest.villageCode, reach), earlier))
    .groupBy(classRequest.id, station.id)
    .orderBy(desc(classRequest.askedAt), desc(classRequest.id))
    .limit(limit)
}

export async function findMine(db: Reader, personId: PersonId): Promise<Set<ClassRequestId>> {
  const rows = await db
    .select({ id: classRequestBacker.requestId })
    .from(classRequestBacker)
    .where(eq(classRequestBacker.personId, personId))
  return new Set(rows.map((row) => row.id))
}
