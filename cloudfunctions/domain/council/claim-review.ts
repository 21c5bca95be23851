import type { DivisionCode, ReviewId } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { actAsMember } from './enter-review'
import { type Review, updateClaim } from './review.repository'

/** Minutes a claim lock 领办锁 holds without being renewed: long enough to write a public text, short enough to forget. */
export const CLAIM_MINUTES = 15

/** Who holds the claim now; an expired one holds nothing, whether or not anybody cleared it. */
export const claimantOf = (review: Review, now: Date) =>
  review.claimedBy && review.claimedUntil && review.claimedUntil > now
    ? { personId: review.claimedBy, until: review.claimedUntil }
    : null

/** Takes or renews the claim. @throws AppError CLAIMED_BY_OTHER, and what entering a review refuses */
export async function claimReview(
  w: Writing,
  member: Resident,
  reach: readonly DivisionCode[],
  id: ReviewId,
): Promise<Date> {
  const { personId } = member.person
  const { review } = await actAsMember(w.tx, w.now, personId, reach, id)
  const holder = claimantOf(review, w.now)
  if (holder && holder.personId !== personId) throw new AppError('CLAIMED_BY_OTHER')
  const until = new Date(w.now.getTime() + CLAIM_MINUTES * 60_000)
  await updateClaim(w.tx, id, personId, until)
  return until
}

/** Gives the claim back; without one nothing happens. */
export async function releaseReview(
  w: Writing,
  member: Resident,
  reach: readonly DivisionCode[],
  id: ReviewId,
): Promise<void> {
  const { review } = await actAsMember(w.tx, w.now, member.person.personId, reach, id)
  if (claimantOf(review, w.now)?.personId === member.person.personId) await updateClaim(w.tx, id, null, null)
}

/** Enters an open review whose claim the member holds. @throws AppError CLAIMED_BY_OTHER | CLAIM_REQUIRED */
export async function actAsClaimant(w: Writing, member: Resident, reach: readonly DivisionCode[], id: ReviewId) {
  const seat = await actAsMember(w.tx, w.now, member.person.personId, reach, id)
  const holder = claimantOf(seat.review, w.now)
  if (!holder) throw new AppError('CLAIM_REQUIRED')
  if (holder.personId !== member.person.personId) throw new AppError('CLAIMED_BY_OTHER')
  return seat
}
