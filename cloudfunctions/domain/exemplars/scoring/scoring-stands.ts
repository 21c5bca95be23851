import type { PersonId } from '../../../contract/ids'
import type { RecusalGround } from '../../../contract/recusal-grounds'
import type { Reader } from '../../../platform/db/types'
import type { Contest } from '../campaigns/contest.repository'
import { isLive } from '../candidates/entry'
import { type Entered, findEnteredIn } from '../candidates/entry.repository'
import { partiesOfContest, recusedAmong } from '../parties'
import { LEAST } from './body'
import { findScores, findSeats, type Score } from './scoring.repository'

/** How the scoring of a contest stands. Recusal is computed each time it is read: kin found later counts at once. */
export interface ScoringStands {
  /** With a seat in the body that scores now. */
  seated: PersonId[]
  recused: ReadonlyMap<PersonId, RecusalGround[]>
  able: PersonId[]
  /** Whole sheets of able scorers: what counts. */
  sheets: ReadonlyMap<PersonId, readonly Score[]>
  /** As many as must have scored have. */
  enough: boolean
  /** Enough, and nobody able is missing. */
  complete: boolean
}

/** Who still stands. */
export const standing = (all: readonly Entered[]): Entered[] => all.filter(({ entry }) => isLive(entry.status))

export async function scoringStands(db: Reader, contest: Contest): Promise<ScoringStands> {
  const { body, scoringOpenedAt } = contest
  if (!body || !scoringOpenedAt)
    return { seated: [], recused: new Map(), able: [], sheets: new Map(), enough: false, complete: false }
  const ids = standing(await findEnteredIn(db, [contest.id])).map(({ entry }) => entry.id)
  const seated = (await findSeats(db, [contest.id])).filter((seat) => seat.body === body).map((seat) => seat.personId)
  const recused = await recusedAmong(db, seated, await partiesOfContest(db, contest), scoringOpenedAt)
  const able = seated.filter((one) => !recused.has(one))
  const scores = (await findScores(db, ids)).filter((one) => one.body === body)
  const given = able.map((one) => [one, scores.filter((score) => score.personId === one)] as const)
  const sheets = new Map(given.filter(([, marks]) => marks.length === ids.length && ids.length > 0))
  const enough = sheets.size >= LEAST[body]
  return { seated, recused, able, sheets, enough, complete: enough && sheets.size === able.length }
}
