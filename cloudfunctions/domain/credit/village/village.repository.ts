import { and, asc, count, eq, gt, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm'
import type { DivisionCode } from '../../../contract/ids'
import { complaint, creditDesignation, division, household, raisedMatter } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'
import type { Designation } from '../afterwards/designation.repository'

/** Households of a village that were open at the end of a day, away ones included. */
export async function countOpenOn(db: Reader, villageCode: DivisionCode, day: string): Promise<number> {
  const rows = await db
    .select({ n: count() })
    .from(household)
    .where(
      and(
        eq(household.villageCode, villageCode),
        lte(household.openedOn, day),
        or(isNull(household.closedOn), gt(household.closedOn, day)),
      ),
    )
  return rows[0]?.n ?? 0
}

export async function countVillages(db: Reader, townshipCode: DivisionCode): Promise<number> {
  const rows = await db
    .select({ n: count() })
    .from(division)
    .where(and(eq(division.parentCode, townshipCode), eq(division.level, 'village')))
  return rows[0]?.n ?? 0
}

/** Villages of a township that carry the status themselves. */
export async function countCreditVillages(db: Reader, townshipCode: DivisionCode): Promise<number> {
  const rows = await db
    .select({ n: count() })
    .from(creditDesignation)
    .innerJoin(division, eq(division.code, creditDesignation.divisionCode))
    .where(
      and(
        eq(division.parentCode, townshipCode),
        eq(creditDesignation.kind, 'village'),
        inArray(creditDesignation.status, ['designated', 'hearing', 'onNotice']),
      ),
    )
  return rows[0]?.n ?? 0
}

/** Complaints and raised matters of a division that were to be done before an instant and are not. */
export async function countOverdue(db: Reader, divisionCode: DivisionCode, before: Date): Promise<number> {
  const matters = await db
    .select({ n: count() })
    .from(raisedMatter)
    .where(
      and(
        eq(raisedMatter.villageCode, divisionCode),
        lt(raisedMatter.dueAt, before),
        inArray(raisedMatter.status, ['raised', 'owned']),
      ),
    )
  const rows = await db
    .select({ n: count() })
    .from(complaint)
    .where(
      and(eq(complaint.divisionCode, divisionCode), lt(complaint.dueAt, before), sql`${complaint.dueAt} is not null`),
    )
  return (rows[0]?.n ?? 0) + (matters[0]?.n ?? 0)
}

/** A village's designation that was not reviewed for a year, then a township's; locked, left to the worker who holds it. */
export async function lockDivisionToReview(tx: Tx, year: number): Promise<Designation | null> {
  const rows = await tx
    .select()
    .from(creditDesignation)
    .where(
      and(
        inArray(creditDesignation.kind, ['village', 'township']),
        eq(creditDesignation.status, 'designated'),
        lt(creditDesignation.reviewedYear, year),
      ),
    )
    .orderBy(sql`${creditDesignation.kind} = 'township'`, asc(creditDesignation.id))
    .limit(1)
    .for('update', { skipLocked: true })
  return rows[0] ?? null
}
