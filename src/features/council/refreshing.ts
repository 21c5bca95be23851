import type { ReviewId } from '../../../cloudfunctions/contract/ids'
import { failureOf } from '../../services/failure-of'
import { refreshReview } from './use-council'

/** Refusals that say that the sheet on the screen is no longer what it was. */
const STALE = ['VERSION_CONFLICT', 'WRONG_STATE', 'CLAIMED_BY_OTHER', 'CLAIM_REQUIRED', 'ALREADY_VOTED', 'RECUSED']

/** Does something to a review; when it is refused because somebody was faster, what is shown is fetched anew. */
export async function refreshing<T>(reviewId: ReviewId, act: () => Promise<T>): Promise<T> {
  try {
    return await act()
  } catch (error) {
    if (STALE.includes(failureOf(error)?.code ?? '')) await refreshReview(reviewId)
    throw error
  }
}
