import type { PersonId, ReviewId } from '../../contract/ids'
import type { RecusalGround } from '../../contract/recusal-grounds'
import { countyDate, subtractMonths } from '../../platform/county-time'
import type { Reader } from '../../platform/db/types'
import { findAllRelations } from '../people/find-relations'
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

const NOBODY: ReadonlyMap<PersonId, RecusalGround[]> = new Map()

/** Standings of reviews, by review. */
export async function standingsOf(db: Reader, reviews: readonly Review[]): Promise<Map<ReviewId, Standing>> {
  if (reviews.length === 0) return new Map()
  const ids = reviews.map((one) => one.id)
  const { seats, parties } = await findCases(db, ids)
  const ballots = await findBallots(db, ids)
  const cases = reviews.map((review) => ({
    review,
    electorate: seats.filter((seat) => seat.reviewId === review.id).map((seat) => seat.personId),
    parties: parties.filter((party) => party.reviewId === review.id),
  }))
  const recusals = await recusalsOf(db, cases)
  return new Map(
    cases.map(({ review, electorate }, at) => {
      const recused = recusals[at] ?? NOBODY
      const counted = ballots.filter((ballot) => ballot.reviewId === review.id && !recused.has(ballot.personId))
      return [review.id, { electorate, recused, able: electorate.length - recused.size, counted }]
    }),
  )
}

interface Recusals {
  review: Pick<Review, 'openedAt'> & Partial<Pick<Review, 'closedAt'>>
  electorate: PersonId[]
  parties: readonly Party[]
}

/** Who of each electorate is recused, with the grounds, in the order of the cases. */
async function recusalsOf(db: Reader, cases: readonly Recusals[]): Promise<Map<PersonId, RecusalGround[]>[]> {
  const relations = await findAllRelations(
    db,
    cases.map(({ review, electorate, parties }) => ({
      some: electorate,
      others: [...new Set(parties.map((party) => party.personId))],
      since: subtractMonths(countyDate(review.openedAt), SHARED_HOUSEHOLD_MONTHS),
      decidedAt: review.closedAt ?? null,
    })),
  )
  return cases.map(({ electorate, parties }, at) => {
    const related = relations[at]
    if (!related) throw new Error('what is asked is answered')
    const grounds = electorate.map(
      (member) => [member, recusalGrounds(member, { parties, relations: related })] as const,
    )
    return new Map(grounds.filter(([, found]) => found.length > 0))
  })
}

/**
 * Of `electorate`, those who are recused from the review, with the grounds. Kin declared after it closed count, for they
 * were found later; a declaration that a decision ended after it closed recused them then, and still does there.
 */
export async function recusedOf(
  db: Reader,
  review: Recusals['review'],
  electorate: PersonId[],
  parties: readonly Party[],
): Promise<Map<PersonId, RecusalGround[]>> {
  const [recused] = await recusalsOf(db, [{ review, electorate, parties }])
  return recused ?? new Map()
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
