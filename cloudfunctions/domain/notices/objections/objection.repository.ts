import { and, asc, desc, eq, exists, gt, inArray, isNotNull, isNull, lt, lte, or, type SQL } from 'drizzle-orm'
import type { DivisionCode, NoticeLineId, ObjectionId, PersonId } from '../../../contract/ids'
import { OBJECTION_LEVELS } from '../../../contract/objection-words'
import type { ObjectionVerdict } from '../../../contract/objections'
import type { Position } from '../../../platform/cursor'
import {
  division,
  notice,
  noticeLine,
  objection,
  objectionAnswer,
  objectionSealed,
  objectionSeat,
} from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import { withinReach } from '../../people/reach'

export type Objection = typeof objection.$inferSelect
export type Sealed = typeof objectionSealed.$inferSelect
export type Answer = typeof objectionAnswer.$inferSelect
export type Seat = typeof objectionSeat.$inferSelect

/** False when the same person has objected to the line. */
export async function insertObjection(
  tx: Tx,
  made: typeof objection.$inferInsert,
  sealed: Omit<typeof objectionSealed.$inferInsert, 'objectionId' | 'lineId'>,
): Promise<boolean> {
  await tx.insert(objection).values(made)
  const rows = await tx
    .insert(objectionSealed)
    .values({ ...sealed, objectionId: made.id, lineId: made.lineId })
    .onConflictDoNothing()
    .returning({ id: objectionSealed.objectionId })
  return rows.length > 0
}

export async function insertAnswer(tx: Tx, made: typeof objectionAnswer.$inferInsert): Promise<void> {
  await tx.insert(objectionAnswer).values(made)
}

export async function insertSeats(tx: Tx, objectionId: ObjectionId, people: readonly PersonId[]): Promise<void> {
  if (people.length > 0) await tx.insert(objectionSeat).values(people.map((personId) => ({ objectionId, personId })))
}

/** False when the member has spoken, or has no seat. */
export async function speakFrom(
  tx: Tx,
  objectionId: ObjectionId,
  personId: PersonId,
  said: { verdict: ObjectionVerdict; reason: string; spokenAt: Date },
): Promise<boolean> {
  const mine = and(eq(objectionSeat.objectionId, objectionId), eq(objectionSeat.personId, personId))
  const rows = await tx
    .update(objectionSeat)
    .set(said)
    .where(and(mine, isNull(objectionSeat.verdict)))
    .returning({ id: objectionSeat.objectionId })
  return rows.length > 0
}

export async function updateObjection(
  tx: Tx,
  id: ObjectionId,
  changed: Partial<typeof objection.$inferInsert>,
): Promise<void> {
  await tx.update(objection).set(changed).where(eq(objection.id, id))
}

export async function findObjection(db: Reader, id: ObjectionId): Promise<Objection | null> {
  const rows = await db.select().from(objection).where(eq(objection.id, id))
  return rows[0] ?? null
}

/** After its notice was locked: every writer of an objection locks the notice first. */
export async function lockObjection(tx: Tx, id: ObjectionId): Promise<Objection | null> {
  const rows = await tx.select().from(objection).where(eq(objection.id, id)).for('update')
  return rows[0] ?? null
}

/** The objection whose clock has run out longest ago. */
export async function findDue(db: Reader, now: Date): Promise<Objection | null> {
  const rows = await db.select().from(objection).where(lte(objection.dueAt, now)).orderBy(asc(objection.dueAt)).limit(1)
  return rows[0] ?? null
}

/** When the next clock of an objection runs out, after `now`. */
export async function findNextDue(db: Reader, now: Date): Promise<Date | null> {
  const rows = await db
    .select({ at: objection.dueAt })
    .from(objection)
    .where(gt(objection.dueAt, now))
    .orderBy(asc(objection.dueAt))
    .limit(1)
  return rows[0]?.at ?? null
}

export async function findOfLines(db: Reader, lineIds: readonly NoticeLineId[]): Promise<Objection[]> {
  if (lineIds.length === 0) return []
  return db
    .select()
    .from(objection)
    .where(inArray(objection.lineId, [...lineIds]))
    .orderBy(asc(objection.id))
}

/** In the order of the levels, in which they are given. */
export async function findAnswers(db: Reader, ids: readonly ObjectionId[]): Promise<Answer[]> {
  if (ids.length === 0) return []
  const rows = await db
    .select()
    .from(objectionAnswer)
    .where(inArray(objectionAnswer.objectionId, [...ids]))
  return rows.toSorted((a, b) => OBJECTION_LEVELS.indexOf(a.level) - OBJECTION_LEVELS.indexOf(b.level))
}

export async function findSeats(db: Reader, ids: readonly ObjectionId[]): Promise<Seat[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(objectionSeat)
    .where(inArray(objectionSeat.objectionId, [...ids]))
    .orderBy(asc(objectionSeat.spokenAt), asc(objectionSeat.personId))
}

/** Null once its retention is over. */
export async function findSealed(db: Reader, id: ObjectionId): Promise<Sealed | null> {
  const rows = await db.select().from(objectionSealed).where(eq(objectionSealed.objectionId, id))
  return rows[0] ?? null
}

const withNotice = { objection, notice, line: noticeLine, divisionName: division.name }

const joined = (db: Reader) =>
  db
    .select(withNotice)
    .from(objection)
    .innerJoin(notice, eq(notice.id, objection.noticeId))
    .innerJoin(noticeLine, eq(noticeLine.id, objection.lineId))
    .innerJoin(division, eq(division.code, objection.divisionCode))

export type ObjectionOnNotice = Awaited<ReturnType<typeof joined>>[number]

/** Where an office holder's rights reach: divisions of the township's office, whether the county's, and their own seats. */
export interface DeskReach {
  townships: readonly DivisionCode[]
  counties: readonly DivisionCode[]
  personId: PersonId
}

/** The county sees what has come to it, a member of its group what was laid before them. */
function onDesk(db: Reader, { townships, counties, personId }: DeskReach): SQL | undefined {
  const seat = and(eq(objectionSeat.objectionId, objection.id), eq(objectionSeat.personId, personId))
  return or(
    withinReach(objection.divisionCode, townships),
    and(withinReach(objection.divisionCode, counties), inArray(objection.level, ['county', 'countyGroup'])),
    exists(db.select({ id: objectionSeat.objectionId }).from(objectionSeat).where(seat)),
  )
}

export async function findOnDesk(db: Reader, id: ObjectionId, reach: DeskReach): Promise<ObjectionOnNotice | null> {
  const rows = await joined(db).where(and(eq(objection.id, id), onDesk(db, reach)))
  return rows[0] ?? null
}

/** Oldest first. */
export async function findDesk(
  db: Reader,
  reach: DeskReach,
  filter: 'open' | 'toTell' | 'all',
  after: Position<ObjectionId> | undefined,
  limit: number,
): Promise<ObjectionOnNotice[]> {
  const wanted =
    filter === 'open'
      ? eq(objection.status, 'open')
      : filter === 'toTell'
        ? and(isNotNull(objection.toTellSince), withinReach(objection.divisionCode, reach.townships))
        : undefined
  return joined(db)
    .where(and(onDesk(db, reach), wanted, after && gt(objection.id, after.id)))
    .orderBy(asc(objection.id))
    .limit(limit)
}

/** The objector's own, latest first. */
export async function findOwn(
  db: Reader,
  objectorId: PersonId,
  before: Position<ObjectionId> | undefined,
  limit: number,
) {
  return db
    .select({ ...withNotice, words: objectionSealed.words })
    .from(objectionSealed)
    .innerJoin(objection, eq(objection.id, objectionSealed.objectionId))
    .innerJoin(notice, eq(notice.id, objection.noticeId))
    .innerJoin(noticeLine, eq(noticeLine.id, objection.lineId))
    .innerJoin(division, eq(division.code, objection.divisionCode))
    .where(and(eq(objectionSealed.objectorId, objectorId), before && lt(objection.id, before.id)))
    .orderBy(desc(objection.id))
    .limit(limit)
}
