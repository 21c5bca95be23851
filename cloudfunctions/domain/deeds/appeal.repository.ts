import { and, asc, eq, gt, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import type { AppealId, DeedId, DivisionCode } from '../../contract/ids'
import type { Position } from '../../platform/cursor'
import { deed, deedAppeal, division } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export type Appeal = typeof deedAppeal.$inferSelect

/** False when the deed was appealed before. */
export async function insertAppeal(tx: Tx, made: typeof deedAppeal.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(deedAppeal).values(made).onConflictDoNothing().returning({ id: deedAppeal.id })
  return rows.length > 0
}

export async function findAppealsOf(db: Reader, ids: readonly DeedId[]): Promise<Map<DeedId, Appeal>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select()
    .from(deedAppeal)
    .where(inArray(deedAppeal.deedId, [...ids]))
  return new Map(rows.map((row) => [row.deedId, row]))
}

const heardBy = (divisions: readonly DivisionCode[]) =>
  and(inArray(deedAppeal.divisionCode, [...divisions]), isNull(deedAppeal.decidedAt))

/** Undecided appeals that officers of these very divisions hear, oldest first. */
export async function findAppeals(
  db: Reader,
  divisions: readonly DivisionCode[],
  after: Position<AppealId> | undefined,
  limit: number,
) {
  const later =
    after &&
    or(gt(deedAppeal.appealedAt, after.at), and(eq(deedAppeal.appealedAt, after.at), gt(deedAppeal.id, after.id)))
  return db
    .select({ appeal: deedAppeal, deed, villageName: division.name })
    .from(deedAppeal)
    .innerJoin(deed, eq(deed.id, deedAppeal.deedId))
    .innerJoin(division, eq(division.code, deed.villageCode))
    .where(and(heardBy(divisions), later))
    .orderBy(asc(deedAppeal.appealedAt), asc(deedAppeal.id))
    .limit(limit)
}

export async function findAppeal(db: Reader, id: AppealId, divisions: readonly DivisionCode[]): Promise<Appeal | null> {
  const rows = await db
    .select()
    .from(deedAppeal)
    .where(and(eq(deedAppeal.id, id), heardBy(divisions)))
  return rows[0] ?? null
}

export async function lockAppeal(tx: Tx, id: AppealId, divisions: readonly DivisionCode[]): Promise<Appeal | null> {
  const rows = await tx
    .select()
    .from(deedAppeal)
    .where(and(eq(deedAppeal.id, id), heardBy(divisions)))
    .for('update')
  return rows[0] ?? null
}

export async function updateAppeal(
  tx: Tx,
  id: AppealId,
  changed: Partial<typeof deedAppeal.$inferInsert>,
): Promise<void> {
  await tx.update(deedAppeal).set(changed).where(eq(deedAppeal.id, id))
}

const TOWNSHIP_DIGITS = 9
const ofTownship = sql`length(${deedAppeal.divisionCode}) = ${TOWNSHIP_DIGITS}`

/** One appeal that a township did not decide in time, if no other worker holds it. */
export async function lockOverdue(tx: Tx, now: Date): Promise<Appeal | null> {
  const rows = await tx
    .select()
    .from(deedAppeal)
    .where(and(isNull(deedAppeal.decidedAt), lte(deedAppeal.dueAt, now), ofTownship))
    .orderBy(asc(deedAppeal.dueAt))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

/** One appeal that the county did not decide in time and of which nobody was told today. */
export async function lockToRemind(tx: Tx, now: Date, today: string): Promise<Appeal | null> {
  const notToday = or(isNull(deedAppeal.remindedOn), lt(deedAppeal.remindedOn, today))
  const rows = await tx
    .select()
    .from(deedAppeal)
    .where(and(isNull(deedAppeal.decidedAt), lte(deedAppeal.dueAt, now), sql`not (${ofTownship})`, notToday))
    .orderBy(asc(deedAppeal.dueAt))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

/** When the next appeal leaves its township, or is overdue at the county for the first time. */
export async function findNextDue(db: Reader, now: Date): Promise<Date | null> {
  const rows = await db
    .select({ at: deedAppeal.dueAt })
    .from(deedAppeal)
    .where(and(isNull(deedAppeal.decidedAt), gt(deedAppeal.dueAt, now)))
    .orderBy(asc(deedAppeal.dueAt))
    .limit(1)
  return rows[0]?.at ?? null
}
