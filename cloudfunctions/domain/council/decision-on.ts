import type { ReviewBody, ReviewSubject } from '../../contract/council'
import type { PersonId } from '../../contract/ids'
import type { DivisionLevel } from '../../contract/roles'
import type { Reader } from '../../platform/db/types'
import { levelOf } from '../divisions/codes'
import { findOfficers } from './decider.repository'
import { decidersOf } from './deciders'
import type { Party } from './handlers'
import { findPartiesOf, findReviewsOf } from './review.repository'

const LEVEL_OF: Record<ReviewBody, DivisionLevel> = {
  council: 'village',
  committees: 'village',
  panel: 'village',
  townshipPanel: 'township',
  countyPanel: 'county',
}
const HIGHEST_FIRST: readonly DivisionLevel[] = ['county', 'township', 'village']

/** The highest level on which the council's mechanism or an officer decided a subject, and everybody who did. */
export async function decisionOn(
  db: Reader,
  subject: ReviewSubject,
  subjectId: string,
): Promise<{ level: DivisionLevel; by: readonly PersonId[] }> {
  const decided = (await findReviewsOf(db, subject, [subjectId])).filter(
    ({ status }) => status === 'passed' || status === 'declined',
  )
  const officers = await findOfficers(db, subject, subjectId)
  const levels = [
    ...decided.map((review) => LEVEL_OF[review.body]),
    ...officers.map((one) => levelOf(one.divisionCode)),
  ]
  return {
    level: HIGHEST_FIRST.find((level) => levels.includes(level)) ?? 'village',
    by: [...(await decidersOf(db, subject, subjectId))],
  }
}

/** Who stands to the subject in what part, as its latest review knows; nobody where none was ever opened. */
export async function partiesIn(db: Reader, subject: ReviewSubject, subjectId: string): Promise<readonly Party[]> {
  const latest = (await findReviewsOf(db, subject, [subjectId])).toSorted((a, b) => (a.id < b.id ? 1 : -1))[0]
  return latest ? findPartiesOf(db, latest.id) : []
}
