import type { ReviewSubject } from '../../contract/council'
import type { Writing } from '../context'
import type { Party } from './handlers'
import { reconsider } from './reconsider'
import { lockLatestOf } from './reconsider.repository'
import { insertParties } from './review.repository'

/**
 * Somebody became a party, while ballots are open or later: they decide no more on it, a ballot of theirs no longer counts,
 * and what was decided with it is looked at again. Nothing where the subject never had a review.
 */
export async function joinReview(w: Writing, subject: ReviewSubject, subjectId: string, party: Party): Promise<void> {
  const latest = await lockLatestOf(w.tx, subject, subjectId)
  if (!latest) return
  await insertParties(w.tx, latest.id, [party])
  await reconsider(w, subject, subjectId)
}
