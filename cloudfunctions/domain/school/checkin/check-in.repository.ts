import { asc, eq, getTableColumns, inArray, sql } from 'drizzle-orm'
import type { ClassSessionId, EnrolmentId } from '../../../contract/ids'
import { keptStatement } from '../../../platform/db/kept-statement'
import { checkIn, classSession, enrolment } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import type { Enrolment } from '../enrolment/enrolment.repository'
import type { Session } from '../session.repository'
import type { Noted } from './presence'

export type CheckIn = typeof checkIn.$inferSelect
type Made = typeof checkIn.$inferInsert

const checkInInsert = keptStatement('insert_check_in', {}, (db) =>
  db
    .insert(checkIn)
    .values({
      id: sql.placeholder('id'),
      enrolmentId: sql.placeholder('enrolmentId'),
      kind: sql.placeholder('kind'),
      at: sql.placeholder('at'),
      arrivedAt: sql.placeholder('arrivedAt'),
      by: sql.placeholder('by'),
      tickId: sql.placeholder('tickId'),
      reason: sql.placeholder('reason'),
    })
    .onConflictDoNothing(),
)

const ofOne = keptStatement('check_ins_of_one', getTableColumns(checkIn), (db, fields) =>
  db
    .select(fields)
    .from(checkIn)
    .where(eq(checkIn.enrolmentId, sql.placeholder('id')))
    .orderBy(asc(checkIn.at), asc(checkIn.id)),
)

/** Notes a check-in or a revert, unless it arrived before; answers all of that enrolment. Both go in one trip. */
export async function noteOne(tx: Tx, made: Made): Promise<CheckIn[]> {
  const [, all] = await Promise.all([checkInInsert(tx, { reason: null, ...made }), ofOne(tx, { id: made.enrolmentId })])
  return all
}

/** Notes what one phone sent, without what arrived before. */
export async function noteAll(tx: Tx, made: readonly Made[]): Promise<void> {
  if (made.length > 0)
    await tx
      .insert(checkIn)
      .values([...made])
      .onConflictDoNothing()
}

export async function findCheckIns(db: Reader, ids: readonly EnrolmentId[]): Promise<CheckIn[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(checkIn)
    .where(inArray(checkIn.enrolmentId, [...ids]))
    .orderBy(asc(checkIn.at), asc(checkIn.id))
}

const attended = keptStatement('mark_attended', {}, (db) =>
  db
    .update(enrolment)
    .set({
      status: 'attended',
      checkedInAt: sql`${sql.placeholder('at')}`,
      postedFor: sql`${sql.placeholder('id')}`,
    })
    .where(eq(enrolment.id, sql.placeholder('enrolmentId'))),
)

/** The person came; the seat stays counted as it was. */
export async function markAttended(tx: Tx, enrolmentId: EnrolmentId, { id, at }: Noted): Promise<void> {
  await attended(tx, { enrolmentId, id, at: at.toISOString() })
}

const enrolmentLock = keptStatement('lock_enrolment', getTableColumns(enrolment), (db, fields) =>
  db
    .select(fields)
    .from(enrolment)
    .where(eq(enrolment.id, sql.placeholder('id')))
    .for('update'),
)

/** Locks an enrolment that is about to be checked in, by many at once. */
export async function lockToCheckIn(tx: Tx, id: EnrolmentId): Promise<Enrolment | null> {
  const rows = await enrolmentLock(tx, { id })
  return rows[0] ?? null
}

const classOf = keptStatement('class_of_check_in', getTableColumns(classSession), (db, fields) =>
  db
    .select(fields)
    .from(classSession)
    .where(eq(classSession.id, sql.placeholder('id'))),
)

export async function findClass(db: Reader, id: ClassSessionId): Promise<Session | null> {
  const rows = await classOf(db, { id })
  return rows[0] ?? null
}

export async function countWrongCode(tx: Tx, id: EnrolmentId, wrongCodes: number): Promise<void> {
  await tx.update(enrolment).set({ wrongCodes }).where(eq(enrolment.id, id))
}
