import { and, asc, count, desc, eq, gt, inArray, isNull, lt, lte, max, or } from 'drizzle-orm'
import type { DivisionCode, NoticeId, NoticeLineId } from '../../contract/ids'
import type { NoticeState } from '../../contract/notices'
import type { Position } from '../../platform/cursor'
import { division, notice, noticeLine } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { withinReach } from '../people/reach'

export type Notice = typeof notice.$inferSelect
export type NoticeLineRow = typeof noticeLine.$inferSelect

/** The next running number of a division's year; the division's row is locked so that no number is given twice. */
export async function nextNumber(tx: Tx, divisionCode: DivisionCode, year: number): Promise<number> {
  await tx.select({ code: division.code }).from(division).where(eq(division.code, divisionCode)).for('no key update')
  const rows = await tx
    .select({ last: max(notice.number) })
    .from(notice)
    .where(and(eq(notice.divisionCode, divisionCode), eq(notice.year, year)))
  return (rows[0]?.last ?? 0) + 1
}

export async function insertNotice(
  tx: Tx,
  made: typeof notice.$inferInsert,
  lines: (typeof noticeLine.$inferInsert)[],
): Promise<void> {
  await tx.insert(notice).values(made)
  await tx.insert(noticeLine).values(lines)
}

/** One notice whose time is up and whose lines have not taken effect, if no other worker holds it. */
export async function lockDueNotice(tx: Tx, now: Date): Promise<Notice | null> {
  const rows = await tx
    .select()
    .from(notice)
    .where(and(isNull(notice.settledAt), lte(notice.closesAt, now)))
    .orderBy(asc(notice.closesAt))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

/** From now on whatever becomes free takes effect by itself. */
export async function settleNotice(tx: Tx, id: NoticeId, at: Date): Promise<void> {
  await tx.update(notice).set({ settledAt: at }).where(eq(notice.id, id))
}

/** Lines take effect. */
export async function settleLines(tx: Tx, ids: readonly NoticeLineId[], at: Date): Promise<void> {
  if (ids.length > 0)
    await tx
      .update(noticeLine)
      .set({ effectiveAt: at })
      .where(inArray(noticeLine.id, [...ids]))
}

export async function overturn(tx: Tx, id: NoticeLineId, at: Date): Promise<void> {
  await tx.update(noticeLine).set({ overturnedAt: at }).where(eq(noticeLine.id, id))
}

export async function lockNotice(tx: Tx, id: NoticeId): Promise<Notice | null> {
  const rows = await tx.select().from(notice).where(eq(notice.id, id)).for('update')
  return rows[0] ?? null
}

/** For the clock: null when another worker holds it. */
export async function lockFreeNotice(tx: Tx, id: NoticeId): Promise<Notice | null> {
  const rows = await tx.select().from(notice).where(eq(notice.id, id)).for('update', { skipLocked: true })
  return rows[0] ?? null
}

export async function findLine(db: Reader, id: NoticeLineId): Promise<NoticeLineRow | null> {
  const rows = await db.select().from(noticeLine).where(eq(noticeLine.id, id))
  return rows[0] ?? null
}

/** Notices whose closing rests on a calendar that was not published. */
export async function lockProvisional(tx: Tx, now: Date): Promise<Notice[]> {
  return tx
    .select()
    .from(notice)
    .where(and(eq(notice.provisional, true), gt(notice.closesAt, now)))
    .for('update')
}

export async function updateClosing(
  tx: Tx,
  id: NoticeId,
  closing: { closesAt: Date; provisional: boolean },
): Promise<void> {
  await tx.update(notice).set(closing).where(eq(notice.id, id))
}

export async function findNextClosing(db: Reader, now: Date): Promise<Date | null> {
  const rows = await db
    .select({ at: notice.closesAt })
    .from(notice)
    .where(gt(notice.closesAt, now))
    .orderBy(asc(notice.closesAt))
    .limit(1)
  return rows[0]?.at ?? null
}

const withVillage = { notice, villageName: division.name }

/** Open notices by closing, soonest first; closed ones latest first. */
export async function findNotices(
  db: Reader,
  scope: DivisionCode,
  state: NoticeState,
  now: Date,
  after: Position<NoticeId> | undefined,
  limit: number,
) {
  const open = state === 'open'
  const beyond = open ? gt : lt
  const later =
    after && or(beyond(notice.closesAt, after.at), and(eq(notice.closesAt, after.at), beyond(notice.id, after.id)))
  const order = open ? asc : desc
  return db
    .select(withVillage)
    .from(notice)
    .innerJoin(division, eq(division.code, notice.divisionCode))
    .where(and(withinReach(notice.divisionCode, [scope]), (open ? gt : lte)(notice.closesAt, now), later))
    .orderBy(order(notice.closesAt), order(notice.id))
    .limit(limit)
}

export async function findNotice(db: Reader, id: NoticeId) {
  const rows = await db
    .select(withVillage)
    .from(notice)
    .innerJoin(division, eq(division.code, notice.divisionCode))
    .where(eq(notice.id, id))
  return rows[0] ?? null
}

export async function findLines(db: Reader, id: NoticeId): Promise<NoticeLineRow[]> {
  return db.select().from(noticeLine).where(eq(noticeLine.noticeId, id)).orderBy(asc(noticeLine.id))
}

/** Lines of a notice after one of them, in their order. */
export async function findLinesAfter(
  db: Reader,
  id: NoticeId,
  after: NoticeLineId,
  limit: number,
): Promise<NoticeLineRow[]> {
  return db
    .select()
    .from(noticeLine)
    .where(and(eq(noticeLine.noticeId, id), gt(noticeLine.id, after)))
    .orderBy(asc(noticeLine.id))
    .limit(limit)
}

/** Lines of several notices. */
export async function findLinesOn(db: Reader, ids: readonly NoticeId[]): Promise<NoticeLineRow[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(noticeLine)
    .where(inArray(noticeLine.noticeId, [...ids]))
}

/** How many lines each notice has. */
export async function countLinesOn(db: Reader, ids: readonly NoticeId[]): Promise<Map<NoticeId, number>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select({ noticeId: noticeLine.noticeId, n: count() })
    .from(noticeLine)
    .where(inArray(noticeLine.noticeId, [...ids]))
    .groupBy(noticeLine.noticeId)
  return new Map(rows.map(({ noticeId, n }) => [noticeId, n]))
}

/** Lines of subjects on any notice, latest first. */
export async function findLinesOf(db: Reader, subjectIds: readonly string[]): Promise<NoticeLineRow[]> {
  if (subjectIds.length === 0) return []
  return db
    .select()
    .from(noticeLine)
    .where(inArray(noticeLine.subjectId, [...subjectIds]))
    .orderBy(desc(noticeLine.id))
}

/** The latest notice that carries the subject. */
export async function findNoticeOf(db: Reader, subjectId: string) {
  const rows = await db
    .select({ noticeId: notice.id, closesAt: notice.closesAt, settledAt: notice.settledAt })
    .from(noticeLine)
    .innerJoin(notice, eq(notice.id, noticeLine.noticeId))
    .where(eq(noticeLine.subjectId, subjectId))
    .orderBy(desc(notice.openedAt))
    .limit(1)
  return rows[0] ?? null
}
