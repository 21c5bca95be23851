import type { ReviewSubject } from '../../contract/council'
import type { Writing } from '../context'
import { lockUndrawnOf } from './panel.repository'
import { closeReview, lockOpenReviewOf } from './review.repository'

/** What was to be decided was taken back by who asked for it: the open review closes, and no panel is drawn for it. */
export async function cancelReview(w: Writing, subject: ReviewSubject, subjectId: string): Promise<void> {
  const review = (await lockOpenReviewOf(w.tx, subject, subjectId)) ?? (await lockUndrawnOf(w.tx, subject, subjectId))
  if (review) await closeReview(w.tx, review.id, 'withdrawn', w.now, null)
}
