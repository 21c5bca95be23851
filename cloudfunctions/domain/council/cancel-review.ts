import type { ReviewSubject } from '../../contract/council'
import type { Writing } from '../context'
import { closeReview, lockOpenReviewOf } from './review.repository'

/** What was to be decided was taken back by who asked for it. Answers whether a review was open. */
export async function cancelReview(w: Writing, subject: ReviewSubject, subjectId: string): Promise<boolean> {
  const review = await lockOpenReviewOf(w.tx, subject, subjectId)
  if (review) await closeReview(w.tx, review.id, 'withdrawn', w.now, null)
  return review !== null
}
