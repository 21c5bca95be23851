import type { DivisionCode, PersonId, ReviewId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import type { Reader, Tx } from '../../platform/db/types'
import { findReview, lockReview, type Review } from './review.repository'
import { type Standing, standingOf } from './standing'

/** A review that a member may take part in, and how it stands. */
export interface Seat {
  review: Review
  standing: Standing
}

/** @throws AppError NOT_IN_ELECTORATE, or RECUSED with the grounds */
async function seatIn(db: Reader, review: Review, member: PersonId): Promise<Seat> {
  const standing = await standingOf(db, review)
  if (!standing.electorate.includes(member)) throw new AppError('NOT_IN_ELECTORATE')
  const grounds = standing.recused.get(member)
  if (grounds) throw new AppError('RECUSED', { reasons: grounds })
  return { review, standing }
}

/** For reading what is decided. @throws AppError NOT_FOUND | NOT_IN_ELECTORATE | RECUSED */
export async function readAsMember(
  db: Reader,
  member: PersonId,
  reach: readonly DivisionCode[],
  id: ReviewId,
): Promise<Seat> {
  return seatIn(db, orRefuse(await findReview(db, id, { member, reach })), member)
}

/** For acting in an open review, which is locked first. @throws AppError NOT_FOUND | WRONG_STATE | NOT_IN_ELECTORATE | RECUSED */
export async function actAsMember(
  tx: Tx,
  now: Date,
  member: PersonId,
  reach: readonly DivisionCode[],
  id: ReviewId,
): Promise<Seat> {
  const review = orRefuse(await lockReview(tx, id, { member, reach }))
  const seat = await seatIn(tx, review, member)
  if (review.status !== 'open' || now >= review.closesAt) throw new AppError('WRONG_STATE')
  return seat
}
