import { and, asc, desc, eq, exists, inArray, ne, or, type SQL } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ReviewSubject } from '../../contract/council'
import type { PersonId, ReviewId } from '../../contract/ids'
import { electorateSeat, officerDecision, review, reviewParty } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { CLOSE_PARTS } from './recusal'
import { type Review, updateSeats } from './review.repository'

type Pair = readonly [PersonId, PersonId]

const partyAmong = (db: Reader, pair: Pair, other: SQL | undefined): SQL =>
  exists(
    db
      .select({ one: reviewParty.reviewId })
      .from(reviewParty)
      .where(
        and(
          eq(reviewParty.reviewId, review.id),
          inArray(reviewParty.personId, [...pair]),
          inArray(reviewParty.part, [...CLOSE_PARTS]),
          other,
        ),
      ),
  )

const seat = alias(electorateSeat, 'seat')

/** What one of the two decided, or decides, on a subject to which the other stands close: subjects, each once. */
export async function findSubjectsBetween(
  db: Reader,
  pair: Pair,
): Promise<{ subject: ReviewSubject; subjectId: string }[]> {
  const seated = exists(
    db
      .select({ one: seat.reviewId })
      .from(seat)
      .where(
        and(eq(seat.reviewId, review.id), inArray(seat.personId, [...pair]), ne(seat.personId, reviewParty.personId)),
      ),
  )
  const alone = exists(
    db
      .select({ one: officerDecision.subjectId })
      .from(officerDecision)
      .where(
        and(
          eq(officerDecision.subject, review.subject),
          eq(officerDecision.subjectId, review.subjectId),
          inArray(officerDecision.personId, [...pair]),
          ne(officerDecision.personId, reviewParty.personId),
        ),
      ),
  )
  return db
    .selectDistinct({ subject: review.subject, subjectId: review.subjectId })
    .from(review)
    .where(partyAmong(db, pair, or(seated, alone)))
    .orderBy(asc(review.subjectId))
}

/** Locks all reviews of subjects, oldest first; ids of subjects of two kinds never meet. */
export async function lockReviewsOf(tx: Tx, subjectIds: readonly string[]): Promise<Review[]> {
  if (subjectIds.length === 0) return []
  return tx
    .select()
    .from(review)
    .where(inArray(review.subjectId, [...subjectIds]))
    .orderBy(asc(review.id))
    .for('update')
}

/** The latest review of a subject, locked. */
export async function lockLatestOf(tx: Tx, subject: ReviewSubject, subjectId: string): Promise<Review | null> {
  const rows = await tx
    .select()
    .from(review)
    .where(and(eq(review.subject, subject), eq(review.subjectId, subjectId)))
    .orderBy(desc(review.id))
    .limit(1)
    .for('update')
  return rows[0] ?? null
}

export async function updateRecusedCount(tx: Tx, id: ReviewId, recusedCount: number): Promise<void> {
  await tx.update(review).set({ recusedCount }).where(eq(review.id, id))
}

/** A closed review takes ballots again until `closesAt`; those that were cast and hold still count. */
export async function reopenReview(tx: Tx, id: ReviewId, closesAt: Date): Promise<Review> {
  const rows = await tx
    .update(review)
    .set({ status: 'open', closedAt: null, recusedCount: null, panelSoughtOn: null, closesAt })
    .where(eq(review.id, id))
    .returning()
  const [reopened] = rows
  if (!reopened) throw new Error('a locked review is there')
  await updateSeats(tx, id, true)
  return reopened
}
