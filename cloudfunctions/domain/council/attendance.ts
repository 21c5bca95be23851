import type { ReviewSubject } from '../../contract/council'
import type { Reader } from '../../platform/db/types'
import type { Attendance } from './handlers'
import { countSeats, findReviewsOf } from './review.repository'

/** How many sat in the review that passed the subject, and how many of them were recused when it closed. */
export async function attendanceOf(db: Reader, subject: ReviewSubject, subjectId: string): Promise<Attendance> {
  const passed = (await findReviewsOf(db, subject, [subjectId])).find((review) => review.status === 'passed')
  if (!passed) throw new Error('what goes on notice has passed a review')
  return { electorate: await countSeats(db, passed.id), recused: passed.recusedCount ?? 0 }
}
