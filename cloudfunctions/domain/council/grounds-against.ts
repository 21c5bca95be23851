import type { ReviewSubject } from '../../contract/council'
import type { PersonId } from '../../contract/ids'
import type { RecusalGround } from '../../contract/recusal-grounds'
import type { Reader } from '../../platform/db/types'
import { findPartiesOf, findReviewsOf } from './review.repository'
import { recusedOf } from './standing'

/**
 * On which grounds a person cannot decide on a subject at any level, by the parties of its latest review. Recusal holds
 * for checks, objections, appeals and hearings as it does for ballots (domain: recusal).
 */
export async function groundsAgainst(
  db: Reader,
  personId: PersonId,
  subject: ReviewSubject,
  subjectId: string,
): Promise<RecusalGround[]> {
  const latest = (await findReviewsOf(db, subject, [subjectId])).toSorted((a, b) => (a.id < b.id ? 1 : -1))[0]
  if (!latest) return []
  const { openedAt } = latest
  const recused = await recusedOf(db, { openedAt }, [personId], await findPartiesOf(db, latest.id))
  return recused.get(personId) ?? []
}
