import type { ReviewSubject } from '../../contract/council'
import type { PersonId, ReviewId } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { findNextClosing, findReviewsOf, type Review } from './review.repository'
import { standingsOf } from './standing'

/** The open review of a subject, with the instant its ballots close; null when none is open. */
export async function openReviewOf(
  db: Reader,
  subject: ReviewSubject,
  subjectId: string,
): Promise<{ reviewId: ReviewId; closesAt: Date } | null> {
  const found = (await findReviewsOf(db, subject, [subjectId])).find((review) => review.status === 'open')
  return found ? { reviewId: found.id, closesAt: found.closesAt } : null
}

/** When ballots on each of the subjects close, for those with an open review. */
export async function closingsOf(
  db: Reader,
  subject: ReviewSubject,
  subjectIds: readonly string[],
): Promise<Map<string, Date>> {
  const open = (await findReviewsOf(db, subject, subjectIds)).filter((review) => review.status === 'open')
  return new Map(open.map((review) => [review.subjectId, review.closesAt]))
}

/** Whether the person has a seat in a review of the subject and is not recused from it. */
export async function decidesOn(
  db: Reader,
  subject: ReviewSubject,
  subjectId: string,
  personId: PersonId,
): Promise<boolean> {
  const reviews: Review[] = await findReviewsOf(db, subject, [subjectId])
  const standings = await standingsOf(db, reviews)
  return [...standings.values()].some(
    ({ electorate, recused }) => electorate.includes(personId) && !recused.has(personId),
  )
}

/** When the next ballots close, after `now`. */
export const nextBallotClosing = findNextClosing
