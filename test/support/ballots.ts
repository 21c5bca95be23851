import type { ReviewStatus } from '../../cloudfunctions/contract/council'
import type { DeclineReason } from '../../cloudfunctions/contract/decline-reasons'
import type { ReviewId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { call, type Input } from './call'
import type { TestPerson } from './people'

export const returning = (reviewId: ReviewId, question = '是哪一天的事？请补充。') => ({
  choice: 'return' as const,
  reviewId,
  question,
})

export const declining = (
  reviewId: ReviewId,
  words = '这是分内应做的事。',
  reason: DeclineReason = 'ordinaryDuty',
) => ({ choice: 'decline' as const, reviewId, reason, words })

/** Each member casts the same ballot, one after another; answers the last status. */
export async function castAll(
  village: Village,
  members: readonly TestPerson[],
  ballot: Input<'council.castBallot'>,
): Promise<ReviewStatus> {
  let status: ReviewStatus = 'open'
  for (const member of members) status = (await call(village, member, 'council.castBallot', ballot)).status
  return status
}
