import { and, eq, gte, inArray, isNull } from 'drizzle-orm'
import type { CreditAssessmentId, HouseholdId } from '../../../contract/ids'
import { creditAssessment } from '../../../platform/db/schema'
import type { Reader, Tx } from '../../../platform/db/types'

export type Assessment = typeof creditAssessment.$inferSelect

export async function insertAssessment(tx: Tx, made: typeof creditAssessment.$inferInsert): Promise<void> {
  await tx.insert(creditAssessment).values(made)
}

export async function findAssessments(
  db: Reader,
  ids: readonly CreditAssessmentId[],
): Promise<Map<CreditAssessmentId, Assessment>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .select()
    .from(creditAssessment)
    .where(inArray(creditAssessment.id, [...ids]))
  return new Map(rows.map((row) => [row.id, row]))
}

/** Assessments of the household and year that were made after an entry of `postedAt` counted; answers their ids. */
export async function flagResting(
  tx: Tx,
  householdId: HouseholdId,
  year: number,
  postedAt: Date,
  at: Date,
): Promise<CreditAssessmentId[]> {
  const rows = await tx
    .update(creditAssessment)
    .set({ flaggedAt: at })
    .where(
      and(
        eq(creditAssessment.householdId, householdId),
        eq(creditAssessment.year, year),
        gte(creditAssessment.assessedAt, postedAt),
        isNull(creditAssessment.flaggedAt),
      ),
    )
    .returning({ id: creditAssessment.id })
  return rows.map((row) => row.id)
}

/** Marks what an application rested on. Once. */
export async function flagAssessment(tx: Tx, id: CreditAssessmentId, at: Date): Promise<void> {
  await tx
    .update(creditAssessment)
    .set({ flaggedAt: at })
    .where(and(eq(creditAssessment.id, id), isNull(creditAssessment.flaggedAt)))
}
