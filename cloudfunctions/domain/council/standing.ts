import type { PersonId, ReviewId } from '../../contract/ids'
import type { RecusalGround } from '../../contract/recusal-grounds'
import { countyDate, subtractMonths } from '../../platform/county-time'
import type { Reader } from '../../platform/db/types'
import { findRelations } from '../people/find-relations'
import type { Award, Party } from './handlers'
import { recusalGrounds, SHARED_HOUSEHOLD_MONTHS } from './recusal'
import { type Ballot, findBallots, findCases, type Review } from './review.repository'
import { type CountedBallot, neededOf } from './tally'

/** How a review stands now. Recusal is computed each time it is read: who becomes a party or kin is recused at once. */
export interface Standing {
  electorate: PersonId[]
  recused: ReadonlyMap<PersonId, RecusalGround[]>
  able: number
  /** Ballots of able members; one cast by somebody who is recused by now does not count. */
  counted: Ballot[]
}

const awardOfBallot = ({ ruleCode, units, value }: Ballot): Award | null =>
  ruleCode !== null && units !== null && value !== null ? { ruleCode, units, value } : null

export const toCounted = (ballot: Ballot): CountedBallot => ({ choice: ballot.choice, award: awardOfBallot(ballot) })

/** Standings of reviews, by review. */
export async function standingsOf(db: Reader, reviews: readonly Review[]): Promise<Map<ReviewId, Standing>> {
  if (reviews.length === 0) return new Map()
  const ids = reviews.map((one) => one.id)
  const { seats, parties } = await findCases(db, ids)
  const ballots = await findBallots(db, ids)
  const standings = new Map<ReviewId, Standing>()
  for (const review of reviews) {
    const electorate = seats.filter((seat) => seat.reviewId === review.id).map((seat) => seat.personId)
    const theirs = parties.filter((party) => party.reviewId === review.id)
    const recused = await recusedOf(db, review, electorate, theirs)
    const counted = ballots.filter((ballot) => ballot.reviewId === review.id && !recused.has(ballot.personId))
    standings.set(review.id, { electorate, recused, able: electorate.length - recused.size, counted })
  }
  return standings
}

/**
 * Of `electorate`, those who are recused from the review, with the grounds. Kin declared after it closed count, for they
 * were found later; a declaration that a decision ended after it closed recused them then, and still does there.
 */
export async function recusedOf(
  db: Reader,
  review: Pick<Review, 'openedAt'> & Partial<Pick<Review, 'closedAt'>>,
  electorate: PersonId[],
  parties: readonly Party[],
): Promise<Map<PersonId, RecusalGround[]>> {
  const since = subtractMonths(countyDate(review.openedAt), SHARED_HOUSEHOLD_MONTHS)
  const others = [...new Set(parties.map((party) => party.personId))]
  const relations = await findRelations(db, electorate, others, since, review.closedAt ?? null)
  const grounds = electorate.map((member) => [member, recusalGrounds(member, { parties, relations })] as const)
  return new Map(grounds.filter(([, found]) => found.length > 0))
}

/** @throws Error for a review that is not there */
export async function standingOf(db: Reader, review: Review): Promise<Standing> {
  const found = (await standingsOf(db, [review])).get(review.id)
  if (!found) throw new Error('a review has a standing')
  return found
}

/** What members see of it: numbers only, nobody's ballot. */
export const standingFigures = ({ electorate, recused, able, counted }: Standing) => ({
  electorate: electorate.length,
  recused: recused.size,
  able,
  approvals: counted.filter((ballot) => ballot.choice === 'approve').length,
  needed: neededOf(able),
})
