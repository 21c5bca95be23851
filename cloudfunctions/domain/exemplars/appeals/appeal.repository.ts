import { and, asc, eq, gt, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import type { DivisionCode, EntryId } from '../../../contract/ids'
import type { Position } from '../../../platform/cursor'
import { exemplarAppeal } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'

export type Appeal = typeof exemplarAppeal.$inferSelect

/** False where there was one. */
export async function insertAppeal(tx: Tx, made: typeof exemplarAppeal.$inferInsert): Promise<boolean> {
  const rows = await tx
    .insert(exemplarAppeal)
    .values(made)
    .onConflictDoNothing()
    .returning({ id: exemplarAppeal.entryId })
  return rows.length > 0
}

export async function findAppeals(db: Reader, ids: readonly EntryId[]): Promise<Appeal[]> {
  if (ids.length === 0) return []
  return db
    .select()
    .from(exemplarAppeal)
    .where(inArray(exemplarAppeal.entryId, [...ids]))
}

export async function lockAppeal(tx: Tx, id: EntryId): Promise<Appeal | null> {
  const rows = await tx.select().from(exemplarAppeal).where(eq(exemplarAppeal.entryId, id)).for('update')
  return rows[0] ?? null
}

export async function updateAppeal(
  tx: Tx,
  id: EntryId,
  changed: Partial<typeof exemplarAppeal.$inferInsert>,
): Promise<void> {
  await tx.update(exemplarAppeal).set(changed).where(eq(exemplarAppeal.entryId, id))
}

/** Appeals that wait for officers of these divisions, those due first, from the one after `after` on. */
export async function findOpenAppeals(
  db: Reader,
  divisions: readonly DivisionCode[],
  after: Position<EntryId> | undefined,
  limit: number,
): Promise<Appeal[]> {
  if (divisions.length === 0) return []
  const { dueAt, entryId } = exemplarAppeal
  const onward = after && or(gt(dueAt, after.at), and(eq(dueAt, after.at), gt(entryId, after.id)))
  return db
    .select()
    .from(exemplarAppeal)
    .where(and(isNull(exemplarAppeal.decidedAt), inArray(exemplarAppeal.divisionCode, [...divisions]), onward))
    .orderBy(asc(exemplarAppeal.dueAt), asc(exemplarAppeal.entryId))
    .limit(limit)
}

/** One appeal that is overdue and of which nobody was reminded today, locked. */
export async function lockOverdueAppeal(tx: Tx, now: Date, today: string): Promise<Appeal | null> {
  const rows = await tx
    .select()
    .from(exemplarAppeal)
    .where(
      and(
        isNull(exemplarAppeal.decidedAt),
        lte(exemplarAppeal.dueAt, now),
        or(isNull(exemplarAppeal.remindedOn), lt(exemplarAppeal.remindedOn, today)),
      ),
    )
    .orderBy(asc(exemplarAppeal.dueAt))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

/** When the next appeal falls due, after `now`. */
export async function findNextAppealDue(db: Reader, now: Date): Promise<Date | null> {
  const rows = await db
    .select({ at: exemplarAppeal.dueAt })
    .from(exemplarAppeal)
    .where(and(isNull(exemplarAppeal.decidedAt), sql`${exemplarAppeal.dueAt} > ${now.toISOString()}::timestamptz`))
    .orderBy(asc(exemplarAppeal.dueAt))
    .limit(1)
  return rows[0]?.at ?? null
}
