import { and, eq, inArray, isNotNull } from 'drizzle-orm'
import type { ReviewSubject } from '../../contract/council'
import { ballot, review, reviewParty } from '../../platform/db/schema'
import type { Tx } from '../../platform/db/types'

const reviewsOf = (tx: Tx, subject: ReviewSubject, subjectId: string) =>
  tx
    .select({ id: review.id })
    .from(review)
    .where(and(eq(review.subjectId, subjectId), eq(review.subject, subject)))

export async function blankWords(tx: Tx, subject: ReviewSubject, subjectId: string): Promise<void> {
  await tx
    .update(ballot)
    .set({ words: '' })
    .where(and(inArray(ballot.reviewId, reviewsOf(tx, subject, subjectId)), isNotNull(ballot.words)))
}

export async function deleteParties(tx: Tx, subject: ReviewSubject, subjectId: string): Promise<void> {
  await tx.delete(reviewParty).where(inArray(reviewParty.reviewId, reviewsOf(tx, subject, subjectId)))
}
