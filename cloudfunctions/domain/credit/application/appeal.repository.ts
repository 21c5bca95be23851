import { and, asc, eq, gt, isNull, lt, lte, or, sql } from 'drizzle-orm'
import type { CreditCaseId } from '../../../contract/ids'
import { creditAppeal } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'

export type CreditAppeal = typeof creditAppeal.$inferSelect

/** False when it was appealed before. */
export async function insertAppeal(tx: Tx, made: typeof creditAppeal.$inferInsert): Promise<boolean> {
  const rows = await tx.insert(creditAppeal).values(made).onConflictDoNothing().returning({ id: creditAppeal.caseId })
  return rows.length > 0
}

export async function findAppeal(db: Reader, caseId: CreditCaseId): Promise<CreditAppeal | null> {
  const rows = await db.select().from(creditAppeal).where(eq(creditAppeal.caseId, caseId))
  return rows[0] ?? null
}

export async function updateAppeal(
  tx: Tx,
  caseId: CreditCaseId,
  changed: Partial<typeof creditAppeal.$inferInsert>,
): Promise<void> {
  await tx.update(creditAppeal).set(changed).where(eq(creditAppeal.caseId, caseId))
}

const TOWNSHIP_DIGITS = 9
const ofTownship = sql`length(${creditAppeal.divisionCode}) = ${TOWNSHIP_DIGITS}`
const overdue = (now: Date) => and(isNull(creditAppeal.decidedAt), lte(creditAppeal.dueAt, now))

/** One appeal that a township did not decide in time, if no other worker holds it. */
export async function lockOverdue(tx: Tx, now: Date): Promise<CreditAppeal | null> {
  const rows = await tx
    .select()
    .from(creditAppeal)
    .where(and(overdue(now), ofTownship))
    .orderBy(asc(creditAppeal.dueAt))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

/** One appeal that the county did not decide in time and of which nobody was told today. */
export async function lockToRemind(tx: Tx, now: Date, today: string): Promise<CreditAppeal | null> {
  const notToday = or(isNull(creditAppeal.remindedOn), lt(creditAppeal.remindedOn, today))
  const rows = await tx
    .select()
    .from(creditAppeal)
    .where(and(overdue(now), sql`not (${ofTownship})`, notToday))
    .orderBy(asc(creditAppeal.dueAt))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

/** When the next appeal leaves its township, or is overdue at the county for the first time. */
export async function findNextDue(db: Reader, now: Date): Promise<Date | null> {
  const rows = await db
    .select({ at: creditAppeal.dueAt })
    .from(creditAppeal)
    .where(and(isNull(creditAppeal.decidedAt), gt(creditAppeal.dueAt, now)))
    .orderBy(asc(creditAppeal.dueAt))
    .limit(1)
  return rows[0]?.at ?? null
}
