import { and, asc, eq, gt, gte, isNull, lt, lte, sql } from 'drizzle-orm'
import { addDays } from '../../../platform/county-time'
import { creditDesignation } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import type { Designation } from '../afterwards/designation.repository'

const stands = and(eq(creditDesignation.kind, 'enterprise'), eq(creditDesignation.status, 'designated'))

async function lockFirst(tx: Tx, where: ReturnType<typeof and>): Promise<Designation | null> {
  const rows = await tx
    .select()
    .from(creditDesignation)
    .where(and(stands, where))
    .orderBy(asc(creditDesignation.validUntil))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}

/** One whose last day lies on or before `until`, not before `today`, and of which nobody was reminded. */
export const lockEnding = (tx: Tx, until: string, today: string) =>
  lockFirst(
    tx,
    and(
      lte(creditDesignation.validUntil, until),
      gte(creditDesignation.validUntil, today),
      isNull(creditDesignation.termRemindedOn),
    ),
  )

/** One whose last day lies before `today`. */
export const lockOver = (tx: Tx, today: string) => lockFirst(tx, lt(creditDesignation.validUntil, today))

/** The next day after `today` on which a reminder is due, or which is the first after a term. */
export async function findNextTermDate(db: Reader, today: string, remindedDays: number): Promise<string | null> {
  const next = async (where: ReturnType<typeof and>) => {
    const rows = await db
      .select({ at: sql<string | null>`min(${creditDesignation.validUntil})::text` })
      .from(creditDesignation)
      .where(and(stands, where))
    return rows[0]?.at ?? null
  }
  const reminded = await next(
    and(gt(creditDesignation.validUntil, addDays(today, remindedDays)), isNull(creditDesignation.termRemindedOn)),
  )
  const over = await next(gte(creditDesignation.validUntil, today))
  const days = [reminded && addDays(reminded, -remindedDays), over && addDays(over, 1)].flatMap((one) => one ?? [])
  return days.toSorted()[0] ?? null
}
