import type { ReviewSubject } from '../../contract/council'
import type { Reader } from '../../platform/db/types'
import type { Attendance } from './handlers'
import { countSeats, findReviewsOf, type Review } from './review.repository'

/** The council's last review, the panels that decided where it could not, and the committees: the last of each. */
function lastRound(reviews: readonly Review[]): Review[] {
  const inOrder = reviews.filter((one) => one.status !== 'withdrawn').toSorted((a, b) => (a.id < b.id ? -1 : 1))
  const start = inOrder.findLastIndex((review) => review.body === 'council')
  const round = inOrder.slice(Math.max(0, start))
  return round.filter((one, at) => !round.slice(at + 1).some((later) => later.body === one.body))
}

/**
 * How many sat over the subject in its last round, the council and whatever panel decided in its place, and how many of them
 * were recused: the notice prints both. @throws Error for a subject that never had a review
 */
export async function attendanceOf(db: Reader, subject: ReviewSubject, subjectId: string): Promise<Attendance> {
  const round = lastRound(await findReviewsOf(db, subject, [subjectId]))
  if (round.length === 0) throw new Error('what goes on notice was reviewed')
  let electorate = 0
  for (const review of round) electorate += await countSeats(db, review.id)
  return { electorate, recused: round.reduce((all, review) => all + (review.recusedCount ?? 0), 0) }
}
