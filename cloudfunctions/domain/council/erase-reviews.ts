import type { ReviewSubject } from '../../contract/council'
import type { Tx } from '../../platform/db/types'
import { blankWords, deleteParties } from './erase-reviews.repository'

/** Takes out of the reviews of a subject who it was about and what members wrote; who decided how, and when, stays. */
export async function eraseReviewsOf(tx: Tx, subject: ReviewSubject, subjectId: string): Promise<void> {
  await blankWords(tx, subject, subjectId)
  await deleteParties(tx, subject, subjectId)
}
