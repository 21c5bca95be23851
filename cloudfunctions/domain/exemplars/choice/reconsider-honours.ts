import type { PersonId } from '../../../contract/ids'
import { countyDate, subtractMonths } from '../../../platform/county-time'
import type { Reader } from '../../../platform/db/types'
import type { Writing } from '../../context'
import { quotaOf } from '../campaigns/campaign.repository'
import type { Contest } from '../campaigns/contest.repository'
import { byDivision, lockContestsWithNotices } from '../campaigns/lock-contests'
import { type Entered, findEnteredIn } from '../candidates/entry.repository'
import { findHonoursOf } from '../honours/honour.repository'
import { proposeByItself } from '../honours/revocation'
import { partiesOfCandidacy, recusedAmong } from '../parties'
import { LEAST } from '../scoring/body'
import { findScores, findSeats } from '../scoring/scoring.repository'
import { compareEntries } from './rank'
import { findHonouredBetween } from './reconsider.repository'

/*
 * Kinship found after an honour was given, within a year: the sheets of who was too close are void. Where somebody with an
 * honour is still among the first by the others' points, and enough of them scored, nothing changes; otherwise the honour is
 * looked at again by people who did not decide, in a hearing that opens by itself, and stands until then. (Domain: recusal,
 * kinship found after a ballot.)
 */
const WITHIN_MONTHS = 12

/** Two people turned out to be kin, or not to be: looks again at honours that one scored and to which the other stands. */
export async function reconsiderHonours(w: Writing, pair: readonly [PersonId, PersonId]): Promise<void> {
  const since = subtractMonths(countyDate(w.now), WITHIN_MONTHS)
  const contests = await lockContestsWithNotices(w, await findHonouredBetween(w.tx, pair, since))
  for (const contest of byDivision(contests)) await reconsider(w, contest, since)
}

async function reconsider(w: Writing, contest: Contest, since: string): Promise<void> {
  const competed = (await findEnteredIn(w.tx, [contest.id])).filter(competes)
  const chosen = competed.filter(({ entry }) => entry.status === 'chosen')
  const honours = await findHonoursOf(
    w.tx,
    chosen.map(({ entry }) => entry.id),
  )
  const totals = await totalsWithout(w.tx, contest, competed)
  const { places } = await quotaOf(w.tx, contest)
  for (const { entry } of chosen) {
    const honour = honours.find((one) => one.entryId === entry.id)
    if (honour?.status !== 'standing' || honour.chosenOn < since) continue
    if (!totals || !isAmongFirst(entry, competed, totals, places)) await proposeByItself(w, honour.id)
  }
}

/** Scored to the end, whatever came of it; who withdrew or was objected to competes with nobody. */
const competes = ({ entry: { status, ending, total } }: Entered): boolean =>
  total !== null && (['chosen', 'onNotice', 'scored'].includes(status) || ending === 'outscored')

/** Sums by entry of whole sheets whose scorers are not recused by now; null where they are too few. */
async function totalsWithout(db: Reader, contest: Contest, competed: readonly Entered[]) {
  const { body, scoringOpenedAt } = contest
  if (!body || !scoringOpenedAt) return null
  const ids = competed.map(({ entry }) => entry.id)
  const scores = (await findScores(db, ids)).filter((one) => one.body === body)
  const seated = (await findSeats(db, [contest.id])).filter((one) => one.body === body).map((one) => one.personId)
  const recused = await recusedAmong(
    db,
    seated,
    competed.flatMap(partiesOfCandidacy),
    scoringOpenedAt,
    contest.closedAt,
  )
  const whole = seated.filter(
    (one) => !recused.has(one) && scores.filter((score) => score.personId === one).length === ids.length,
  )
  if (whole.length < LEAST[body]) return null
  const counted = scores.filter((one) => whole.includes(one.personId))
  return new Map(
    ids.map((id) => [id, counted.filter((one) => one.entryId === id).reduce((sum, one) => sum + one.points, 0)]),
  )
}

/** Fewer than there are places come before them; equals were parted by a vote, which stands. */
function isAmongFirst(
  entry: Entered['entry'],
  competed: readonly Entered[],
  totals: ReadonlyMap<string, number>,
  places: number,
): boolean {
  const anew = (one: Entered['entry']) => ({ ...one, total: totals.get(one.id) ?? 0, heldFirst: false })
  const before = competed.filter(({ entry: other }) => compareEntries(anew(other), anew(entry)) < 0)
  return before.length < places
}
