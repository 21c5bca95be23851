import type { Writing } from '../context'
import { lockDueReview } from './review.repository'
import { settleReview } from './settle-review'

/** Closes one review whose seven days are over. False when none is left. */
export async function closeDueReview(w: Writing): Promise<boolean> {
  const review = await lockDueReview(w.tx, w.now)
  if (!review) return false
  await settleReview(w, review)
  return true
}
