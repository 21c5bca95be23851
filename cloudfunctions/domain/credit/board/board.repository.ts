import { and, count, eq, inArray, isNull, like, ne, type SQL, sql } from 'drizzle-orm'
import { CREDIT_GRADES, type CreditGrade } from '../../../contract/credit-words'
import type { DivisionCode, HouseholdId } from '../../../contract/ids'
import { creditDesignation, household } from '../../../platform/db/schema'
import type { Reader } from '../../../platform/db/types'

const standsIn = (scope: DivisionCode): SQL | undefined =>
  and(
    eq(creditDesignation.kind, 'household'),
    inArray(creditDesignation.status, ['designated', 'hearing', 'onNotice']),
    like(creditDesignation.divisionCode, `${scope}%`),
  )

/** How many households carry the status in a division. */
export async function countStandingIn(db: Reader, scope: DivisionCode): Promise<number> {
  const rows = await db.select({ n: count() }).from(creditDesignation).where(standsIn(scope))
  return rows[0]?.n ?? 0
}

/** Some of a grade that let themselves be listed, drawn by lot anew each day. */
async function findDrawnOf(db: Reader, scope: DivisionCode, grade: CreditGrade | null, today: string, limit: number) {
  const ofGrade = grade === null ? isNull(creditDesignation.grade) : eq(creditDesignation.grade, grade)
  const rows = await db
    .select({ householdId: household.id })
    .from(creditDesignation)
    .innerJoin(household, eq(household.id, creditDesignation.householdId))
    .where(and(standsIn(scope), ofGrade, ne(household.listing, 'hidden')))
    .orderBy(sql`md5(${household.id}::text || ${today}::text)`)
    .limit(limit)
  return rows.map((row) => row.householdId)
}

/** Households by grade, highest first, until there are `limit`. */
export async function findByGrade(db: Reader, scope: DivisionCode, today: string, limit: number) {
  const found: { grade: CreditGrade | null; householdIds: HouseholdId[] }[] = []
  let left = limit
  for (const grade of [...CREDIT_GRADES.toReversed(), null]) {
    const householdIds = left > 0 ? await findDrawnOf(db, scope, grade, today, left) : []
    left -= householdIds.length
    if (householdIds.length > 0) found.push({ grade, householdIds })
  }
  return found
}
