import { and, asc, eq } from 'drizzle-orm'
import type { ReviewSubject } from '../../contract/council'
import { officerDecision } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

export type OfficerDecision = typeof officerDecision.$inferSelect

export async function insertOfficerDecision(tx: Tx, made: typeof officerDecision.$inferInsert): Promise<void> {
  await tx.insert(officerDecision).values(made)
}

/** What officers decided alone on a subject, oldest first. */
export async function findOfficers(db: Reader, subject: ReviewSubject, subjectId: string): Promise<OfficerDecision[]> {
  return db
    .select()
    .from(officerDecision)
    .where(and(eq(officerDecision.subject, subject), eq(officerDecision.subjectId, subjectId)))
    .orderBy(asc(officerDecision.decidedAt))
}
