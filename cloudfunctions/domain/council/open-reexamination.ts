import type { ReexaminationCause, ReviewBody, ReviewSubject } from '../../contract/council'
import type { Writing } from '../context'
import { openBefore, type ReviewToOpen } from './open-review'
import { lockLatestOf } from './reconsider.repository'
import { findPartiesOf } from './review.repository'

export interface WhyAgain {
  cause: ReexaminationCause
  /** What somebody wrote who brought new facts; null where the system opened it. */
  causeWords: string | null
}

/** What no review was held on: an office decided it alone, or scorers did. */
export type Unreviewed = Omit<ReviewToOpen, 'cause' | 'causeWords'>

/**
 * What was decided without a review is decided once more: nobody of `after` is asked, but whoever decides where that body
 * cannot. Once only: who confirms it again stands in the place of those who decided. Answers whether it opened.
 */
export async function openFirstReexamination(
  w: Writing,
  after: ReviewBody,
  opened: Unreviewed,
  why: WhyAgain,
): Promise<boolean> {
  if (await lockLatestOf(w.tx, opened.subject, opened.subjectId)) return false
  await openBefore(w, after, [], { ...opened, ...why })
  return true
}

/**
 * What was decided is decided once more, by people who did not: no seat is filled from the village's council, so that a
 * panel is drawn by lot as for a council that cannot decide. Ballots confirm or decline; nothing is returned.
 * @throws Error for a subject that never had a review
 */
export async function openReexamination(
  w: Writing,
  subject: ReviewSubject,
  subjectId: string,
  why: WhyAgain,
): Promise<void> {
  const latest = await lockLatestOf(w.tx, subject, subjectId)
  if (!latest) throw new Error('what is re-examined was reviewed')
  const { topic, divisionCode } = latest
  const parties = await findPartiesOf(w.tx, latest.id)
  await openBefore(w, 'council', [], { subject, subjectId, topic, divisionCode, parties, ...why })
}
