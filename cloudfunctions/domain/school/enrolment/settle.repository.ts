import { and, eq, inArray, isNotNull, lt, lte, min, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ClassSessionId } from '../../../contract/ids'
import { classSession, enrolment } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import { awake } from './enrolment.repository'

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

/** Deletes up to `atMost` telephones of classes that ended by an instant; answers how many. */
export async function clearTelephones(tx: Tx, endedBy: Date, atMost: number): Promise<number> {
  const useless = tx
    .select({ id: enrolment.id })
    .from(enrolment)
    .innerJoin(classSession, eq(classSession.id, enrolment.sessionId))
    .where(and(isNotNull(enrolment.telephone), lte(classSession.endsAt, endedBy)))
    .limit(atMost)
  const gone = await tx
    .update(enrolment)
    .set({ telephone: null })
    .where(inArray(enrolment.id, useless))
    .returning({ id: enrolment.id })
  return gone.length
}
