import { and, eq, gte, inArray, lt, or, sql } from 'drizzle-orm'
import type { PersonId } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import { accessLog, person } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export type AccessMade = typeof accessLog.$inferInsert

/** Whether the same reader read the same on or after an instant. */
export async function wasReadSince(db: Reader, { readerId, subjectId, what }: AccessMade, since: Date) {
  const rows = await db
    .select({ id: accessLog.id })
    .from(accessLog)
    .where(
      and(
        eq(accessLog.readerId, readerId),
        eq(accessLog.subjectId, subjectId),
        eq(accessLog.what, what),
        gte(accessLog.at, since),
      ),
    )
    .limit(1)
  return rows.length > 0
}

export async function insertAccess(db: Reader, made: AccessMade): Promise<void> {
  await db.insert(accessLog).values(made)
}

/** Which of these things the same reader read on or after an instant. */
export async function findReadSince(
  db: Reader,
  { readerId, what }: Pick<AccessMade, 'readerId' | 'what'>,
  subjectIds: readonly string[],
  since: Date,
): Promise<Set<string>> {
  if (subjectIds.length === 0) return new Set()
  const rows = await db
    .select({ subjectId: accessLog.subjectId })
    .from(accessLog)
    .where(
      and(
        eq(accessLog.readerId, readerId),
        inArray(accessLog.subjectId, [...subjectIds]),
        eq(accessLog.what, what),
        gte(accessLog.at, since),
      ),
    )
  return new Set(rows.map((row) => row.subjectId))
}

export async function insertAccesses(db: Reader, made: AccessMade[]): Promise<void> {
  if (made.length > 0) await db.insert(accessLog).values(made)
}

/** Who read what is a person's, newest first. */
export async function findAccessesTo(
  db: Reader,
  personId: PersonId,
  before: Position<string> | undefined,
  limit: number,
) {
  const earlier =
    before &&
    or(lt(accessLog.at, before.at), and(eq(accessLog.at, before.at), sql`${accessLog.id} < ${before.id}::uuid`))
  return db
    .select({ id: accessLog.id, at: accessLog.at, what: accessLog.what, readerName: person.name })
    .from(accessLog)
    .innerJoin(person, eq(person.id, accessLog.readerId))
    .where(and(eq(accessLog.personId, personId), earlier))
    .orderBy(sql`${accessLog.at} desc nulls last`, sql`${accessLog.id} desc nulls last`)
    .limit(limit)
}

/** Deletes up to `atMost` entries older than `before`; answers how many. */
export async function deleteAccesses(tx: Tx, before: Date, atMost: number): Promise<number> {
  const old = tx.select({ id: accessLog.id }).from(accessLog).where(lt(accessLog.at, before)).limit(atMost)
  const gone = await tx.delete(accessLog).where(sql`${accessLog.id} in ${old}`).returning({ id: accessLog.id })
  return gone.length
}
