import { REVIEW_SUBJECTS, type ReviewBody, type ReviewSubject } from '../../contract/council'
import type { PersonId } from '../../contract/ids'
import type { Writing } from '../context'
import { attendanceOf } from './attendance'
import { findOfficers } from './decider.repository'
import { closingOf } from './open-review'
import { findSubjectsBetween, lockReviewsOf, reopenReview, updateRecusedCount } from './reconsider.repository'
import { findPartiesOf, type Review } from './review.repository'
import { decisionOf, settleReview } from './settle-review'
import { recusedOf, standingOf } from './standing'

/*
 * Kinship found after a ballot voids that ballot, and the decision if it no longer passes: before confirmation the review
 * reopens, after it re-examination opens. If it passes all the same, nothing changes but how many were recused. What an
 * officer decided alone is void with the officer. (Domain: review, ballot, recusal.)
 */

/**
 * Two people turned out to be kin, or not to be: looks again at everything that one decides and to which the other stands.
 * All reviews are locked first, then all notices, then one subject after the other (docs/decisions/0023).
 */
export async function reconsiderKin(w: Writing, pair: readonly [PersonId, PersonId]): Promise<void> {
  const found = await findSubjectsBetween(w.tx, pair)
  await lockReviewsOf(
    w.tx,
    found.map((one) => one.subjectId),
  )
  for (const subject of REVIEW_SUBJECTS)
    await w.village.council[subject].lockNotices(
      w,
      found.filter((one) => one.subject === subject).map((one) => one.subjectId),
    )
  for (const { subject, subjectId } of found) await reconsider(w, subject, subjectId)
}

/** Looks again at the reviews of a subject after its parties or somebody's kin changed. */
export async function reconsider(w: Writing, subject: ReviewSubject, subjectId: string): Promise<void> {
  const reviews = await lockReviewsOf(w.tx, [subjectId])
  const latest = reviews.at(-1)
  if (!latest) return
  await w.village.council[subject].lockNotices(w, [subjectId])
  let corrected = false
  for (const closed of reviews.filter((one) => one.status !== 'open' && one.status !== 'withdrawn'))
    corrected = (await correctCount(w, closed)) || corrected
  if (await voidFirstFallen(w, reviews)) return
  if (latest.status === 'open') {
    await settleReview(w, latest)
    return
  }
  const again = await voidOfficer(w, latest)
  if (corrected && !again && latest.status === 'passed')
    await w.village.council[subject].onRecusalsFound(w, subjectId, await attendanceOf(w.tx, subject, subjectId))
}

/** The latest decision of each body where each is needed; otherwise, and of a re-examination, the latest alone. */
function decisiveOf(w: Writing, reviews: readonly Review[]): Review[] {
  const latest = reviews.at(-1)
  if (!latest) return []
  if (!w.village.council[latest.subject].inTurn || latest.cause !== null) return [latest]
  return reviews.filter((one, at) => !reviews.slice(at + 1).some((later) => later.body === one.body))
}

/** Voids the first decision that no longer passes; what was decided after it falls with it. Answers whether there was one. */
async function voidFirstFallen(w: Writing, reviews: readonly Review[]): Promise<boolean> {
  for (const review of decisiveOf(w, reviews)) {
    const bodies = reviews.slice(0, reviews.indexOf(review) + 1).map((one) => one.body)
    if (await voidBallots(w, review, bodies)) return true
  }
  return false
}

async function correctCount(w: Writing, review: Review): Promise<boolean> {
  const { recused } = await standingOf(w.tx, review)
  if (recused.size === review.recusedCount) return false
  await updateRecusedCount(w.tx, review.id, recused.size)
  return true
}

/** Answers whether the decision fell with its ballots. */
async function voidBallots(w: Writing, review: Review, bodies: readonly ReviewBody[]): Promise<boolean> {
  const { status, subject, subjectId } = review
  if (status !== 'passed' && status !== 'declined') return false
  const decision = decisionOf(await standingOf(w.tx, review), true, review.body)
  if (decision?.outcome === status) return false
  const next = await w.village.council[subject].onVoided(w, subjectId, { by: 'ballots', outcome: status, bodies })
  if (next === 'reopen') await settleReview(w, await reopenReview(w.tx, review.id, closingOf(w.now)))
  return next !== 'stands'
}

/** The officer who decided last, after the review closed, is recused by now. */
async function voidOfficer(w: Writing, review: Review): Promise<boolean> {
  const { subject, subjectId, closedAt } = review
  const last = (await findOfficers(w.tx, subject, subjectId)).at(-1)
  if (!last || !closedAt || last.decidedAt < closedAt) return false
  const asThen = { openedAt: review.openedAt, closedAt: last.decidedAt }
  const recused = await recusedOf(w.tx, asThen, [last.personId], await findPartiesOf(w.tx, review.id))
  if (recused.size === 0) return false
  return (await w.village.council[subject].onVoided(w, subjectId, { by: 'officer' })) !== 'stands'
}
