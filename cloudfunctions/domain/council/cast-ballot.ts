import type { CastBallotInput, ReviewStatus } from '../../contract/council'
import type { DivisionCode } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { actAsMember } from './enter-review'
import { insertBallot, type Review } from './review.repository'
import { settleReview } from './settle-review'

/**
 * Casts a member's one ballot; the ballot that decides closes the review in the same transaction.
 * @throws AppError NOT_FOUND | WRONG_STATE | NOT_IN_ELECTORATE | RECUSED | ALREADY_VOTED, RETURN_NOT_POSSIBLE in a
 * re-examination, and what the subject refuses
 */
export async function castBallot(
  w: Writing,
  member: Resident,
  reach: readonly DivisionCode[],
  cast: CastBallotInput,
): Promise<ReviewStatus> {
  const { personId } = member.person
  const { review } = await actAsMember(w.tx, w.now, personId, reach, cast.reviewId)
  const content = await ballotOf(w, review, cast)
  const inserted = await insertBallot(w.tx, { reviewId: review.id, personId, castAt: w.now, ...content })
  if (!inserted) throw new AppError('ALREADY_VOTED')
  await recordTrace(w.tx, w.now, w.by, {
    action: 'ballot.cast',
    subject: 'review',
    subjectId: review.id,
    detail: { choice: cast.choice },
  })
  return settleReview(w, review)
}

async function ballotOf(w: Writing, review: Review, cast: CastBallotInput) {
  switch (cast.choice) {
    case 'approve': {
      const award = await w.village.council[review.subject].checkApproval(w, review.subjectId, cast)
      return { choice: cast.choice, evidenceSeen: cast.evidenceSeen, ...award }
    }
    case 'return':
      if (review.cause) throw new AppError('RETURN_NOT_POSSIBLE')
      return { choice: cast.choice, words: cast.question }
    case 'decline':
      return { choice: cast.choice, reason: cast.reason, words: cast.words }
  }
}
