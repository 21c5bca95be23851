import type { ReexaminationCause, ReviewBody, ReviewSubject } from '../../contract/council'
import type { DivisionCode, PersonId, ReviewId } from '../../contract/ids'
import { countyDate, endOfDayAfter } from '../../platform/county-time'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { holdersOf } from '../people/role-holders'
import type { Party } from './handlers'
import { findSeatedBefore, insertReview, lockOpenReviewOf } from './review.repository'
import { settleReview } from './settle-review'
import { BALLOT_DAYS } from './tally'

export interface ReviewToOpen {
  subject: ReviewSubject
  subjectId: string
  topic: string
  divisionCode: DivisionCode
  parties: Party[]
  /** A re-examination, and why. */
  cause?: ReexaminationCause | null
  causeWords?: string | null
}

/** Ballots close at 24:00 of the seventh day after the opening day. */
export const closingOf = (openedAt: Date): Date => endOfDayAfter(openedAt, BALLOT_DAYS)

/** Opens the review before the division's council. The electorate is fixed now: a term that ends later keeps its seat. */
export async function openReview(w: Writing, opened: ReviewToOpen): Promise<ReviewId> {
  const members = await holdersOf(w.tx, 'councilMember', opened.divisionCode, countyDate(w.now))
  return openBefore(w, 'council', [...new Set(members.map((member) => member.personId))], opened)
}

/**
 * Opens the review before the village's two committees, after its council passed it. Who had a seat there decided before and
 * has none here. (Domain: recusal.)
 */
export async function openCommitteesReview(w: Writing, opened: ReviewToOpen): Promise<ReviewId> {
  const members = await holdersOf(w.tx, 'committeeMember', opened.divisionCode, countyDate(w.now))
  const before = await findSeatedBefore(w.tx, opened.subject, opened.subjectId)
  const fresh = [...new Set(members.map((member) => member.personId))].filter((one) => !before.includes(one))
  return openBefore(w, 'committees', fresh, opened)
}

/** Opens the review before these people, and settles it if they cannot decide. */
export async function openBefore(
  w: Writing,
  body: ReviewBody,
  electorate: PersonId[],
  opened: ReviewToOpen,
): Promise<ReviewId> {
  const { parties, ...rest } = opened
  const id = newId<ReviewId>()
  await insertReview(
    w.tx,
    { id, ...rest, body, status: 'open', openedAt: w.now, closesAt: closingOf(w.now) },
    electorate,
    parties,
  )
  const review = await lockOpenReviewOf(w.tx, opened.subject, opened.subjectId)
  if (review) await settleReview(w, review)
  return id
}
