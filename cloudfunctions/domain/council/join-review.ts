import type { ReviewSubject } from '../../contract/council'
import type { Writing } from '../context'
import type { Party } from './handlers'
import { insertParties, lockOpenReviewOf } from './review.repository'
import { settleReview } from './settle-review'

/** Somebody became a party while ballots are open: a ballot of theirs no longer counts, and that may decide it. */
export async function joinReview(w: Writing, subject: ReviewSubject, subjectId: string, party: Party): Promise<void> {
  const review = await lockOpenReviewOf(w.tx, subject, subjectId)
  if (!review) return
  await insertParties(w.tx, review.id, [party])
  await settleReview(w, review)
}
