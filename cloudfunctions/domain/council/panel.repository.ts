import { and, asc, desc, eq, exists, gt, isNull, lt, not, or } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { ReviewSubject } from '../../contract/council'
import type { PersonId, ReviewId } from '../../contract/ids'
import { electorateSeat, panelLot, review } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import type { Review } from './review.repository'

/**
 * Reviews that left their subject to a panel which nobody has drawn yet, and for which nobody looked today. Locked, so that
 * two timers do not draw two.
 */
export async function lockUndrawn(tx: Tx, today: string, limit: number): Promise<Review[]> {
  const next = alias(review, 'next')
  const drawn = exists(
    tx
      .select({ id: next.id })
      .from(next)
      .where(and(eq(next.subject, review.subject), eq(next.subjectId, review.subjectId), gt(next.id, review.id))),
  )
  return tx
    .select()
    .from(review)
    .where(
      and(eq(review.status, 'panel'), or(isNull(review.panelSoughtOn), lt(review.panelSoughtOn, today)), not(drawn)),
    )
    .orderBy(asc(review.id))
    .limit(limit)
    .for('update', { skipLocked: true })
}

/** Nobody was found today who could decide next. */
export async function notePanelSought(tx: Tx, id: ReviewId, today: string): Promise<void> {
  await tx.update(review).set({ panelSoughtOn: today }).where(eq(review.id, id))
}

export async function insertLot(tx: Tx, made: typeof panelLot.$inferInsert): Promise<void> {
  await tx.insert(panelLot).values(made)
}

/** Everybody who ever had a seat in a review of the subject: who decided before does not decide again. */
export async function findEarlierElectors(
  db: Reader,
  { subject, subjectId }: Pick<Review, 'subject' | 'subjectId'>,
): Promise<PersonId[]> {
  const rows = await db
    .selectDistinct({ personId: electorateSeat.personId })
    .from(electorateSeat)
    .innerJoin(review, eq(review.id, electorateSeat.reviewId))
    .where(and(eq(review.subject, subject), eq(review.subjectId, subjectId)))
  return rows.map((row) => row.personId)
}

/** The review that left this subject to a panel, if none was drawn since. */
export async function lockUndrawnOf(tx: Tx, subject: ReviewSubject, subjectId: string): Promise<Review | null> {
  const rows = await tx
    .select()
    .from(review)
    .where(and(eq(review.subject, subject), eq(review.subjectId, subjectId), eq(review.status, 'panel')))
    .orderBy(desc(review.id))
    .limit(1)
    .for('update')
  return rows[0] ?? null
}
