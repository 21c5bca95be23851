import type { ReviewBody } from '../../contract/council'
import type { Writing } from '../context'
import type { Decision } from './handlers'
import { closeReview, type Review } from './review.repository'
import { type Standing, standingOf, toCounted } from './standing'
import { tally } from './tally'

/** What the counted ballots decide now; null while ballots are open and can still decide. */
export function decisionOf(standing: Standing, timeIsUp: boolean, body: ReviewBody): Decision | null {
  const result = tally(standing.able, standing.counted.map(toCounted), timeIsUp)
  switch (result.outcome) {
    case 'open':
      return null
    case 'panel':
      return { outcome: 'panel' }
    case 'passed':
      return { outcome: 'passed', body, award: result.award }
    case 'returned':
      return {
        outcome: 'returned',
        questions: standing.counted.flatMap((one) => (one.choice === 'return' ? (one.words ?? []) : [])),
      }
    case 'declined': {
      const reasons = standing.counted.flatMap(({ reason, words }) => (reason && words ? { reason, words } : []))
      return { outcome: 'declined', reasons }
    }
  }
}

/** Closes a locked review if its ballots or the clock decided it, and hands the decision to what is decided. */
export async function settleReview(w: Writing, review: Review): Promise<Decision['outcome'] | 'open'> {
  const standing = await standingOf(w.tx, review)
  const decision = decisionOf(standing, w.now >= review.closesAt, review.body)
  if (!decision) return 'open'
  await closeReview(w.tx, review.id, decision.outcome, w.now, standing.recused.size)
  await w.village.council[review.subject].onDecided(w, review.subjectId, decision)
  return decision.outcome
}
