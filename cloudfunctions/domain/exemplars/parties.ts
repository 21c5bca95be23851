import type { PersonId } from '../../contract/ids'
import type { RecusalGround } from '../../contract/recusal-grounds'
import { AppError } from '../../platform/app-error'
import type { Reader } from '../../platform/db/types'
import type { Party } from '../council/handlers'
import { recusedOf } from '../council/standing'
import type { Contest } from './campaigns/contest.repository'
import { isLive } from './candidates/entry'
import { type Entered, findEnteredIn } from './candidates/entry.repository'

/** Who stands to a candidacy: the candidate, and who recommended them. */
export const partiesOfCandidacy = ({ candidacy }: Pick<Entered, 'candidacy'>): Party[] => [
  { personId: candidacy.personId, part: 'praised' },
  { personId: candidacy.recommenderId, part: 'nominator' },
]

/**
 * Candidates of a contest are compared with each other: what helps one harms the others, so that whoever is close to one of
 * them, or recommended one, is recused from all. (Domain: recusal holds at every level, for candidates too.)
 */
export async function partiesOfContest(db: Reader, { id }: Pick<Contest, 'id'>): Promise<Party[]> {
  const standing = (await findEnteredIn(db, [id])).filter(({ entry }) => isLive(entry.status))
  return standing.flatMap(partiesOfCandidacy)
}

/** Those of the people who are recused from what concerns these parties, with the grounds. */
export const recusedAmong = (
  db: Reader,
  people: readonly PersonId[],
  parties: readonly Party[],
  since: Date,
  decidedAt: Date | null = null,
): Promise<Map<PersonId, RecusalGround[]>> =>
  recusedOf(db, { openedAt: since, closedAt: decidedAt }, [...new Set(people)], parties)

/** @throws AppError RECUSED with the grounds */
export async function requireAble(db: Reader, personId: PersonId, parties: readonly Party[], now: Date): Promise<void> {
  const grounds = (await recusedAmong(db, [personId], parties, now)).get(personId)
  if (grounds) throw new AppError('RECUSED', { reasons: grounds })
}
