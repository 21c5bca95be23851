import type { Writing } from '../context'
import { lockReviewsOf } from './reconsider.repository'

/**
 * Locks the reviews of a subject, oldest first. Who touches a review after its subject calls this before locking the
 * subject: reviews come first of all (docs/decisions/0023).
 */
export async function lockReviews(w: Writing, subjectId: string): Promise<void> {
  await lockReviewsOf(w.tx, [subjectId])
}
