import type { DivisionCode, ReviewId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import type { Reading } from '../context'
import type { Resident } from '../people/actor'
import { namesOf } from '../people/locate-people'
import { claimantOf } from './claim-review'
import { findReview, type Review } from './review.repository'
import { standingFigures, standingOf } from './standing'

const reexaminesOf = ({ cause, causeWords }: Review) => (cause ? { cause, words: causeWords ?? undefined } : undefined)

/** How one review stands for a member; a recused one learns why and nothing of ballots. @throws AppError NOT_FOUND | NOT_IN_ELECTORATE */
export async function viewReview(r: Reading, member: Resident, reach: readonly DivisionCode[], id: ReviewId) {
  const me = member.person.personId
  const review = orRefuse(await findReview(r.db, id, { member: me, reach }))
  const standing = await standingOf(r.db, review)
  if (!standing.electorate.includes(me)) throw new AppError('NOT_IN_ELECTORATE')
  const bare = {
    reviewId: review.id,
    subject: review.subject,
    body: review.body,
    status: review.status,
    reexamines: reexaminesOf(review),
    openedAt: review.openedAt.toISOString(),
    closesAt: review.closesAt.toISOString(),
    recusedFor: standing.recused.get(me) ?? [],
  }
  if (standing.recused.has(me)) return bare
  const claim = claimantOf(review, r.now)
  const names = await namesOf(r.db, claim ? [claim.personId] : [])
  return {
    ...bare,
    standing: standingFigures(standing),
    myBallot: standing.counted.find((ballot) => ballot.personId === me)?.choice,
    claim: claim
      ? { name: names.get(claim.personId) ?? '', mine: claim.personId === me, until: claim.until.toISOString() }
      : undefined,
  }
}
