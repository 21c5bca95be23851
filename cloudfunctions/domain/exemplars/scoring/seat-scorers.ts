import type { ScoringBody } from '../../../contract/exemplar-words'
import type { PersonId } from '../../../contract/ids'
import { recordTrace } from '../../../platform/audit'
import { countyDate } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { drawLot, seedOf } from '../../council/lot'
import { holdersOf } from '../../people/role-holders'
import { countyHeadOf } from '../../points/county-head'
import { type Contest, updateContest } from '../campaigns/contest.repository'
import { findEnteredIn } from '../candidates/entry.repository'
import { tellOf } from '../candidates/traces'
import { partiesOfContest, recusedAmong } from '../parties'
import { BODY_OF, LEAST, NEXT_BODY, PANEL_MOST, SCORERS, seatOf } from './body'
import { findSeats, insertSeats } from './scoring.repository'

/** Who of a body is able and who is recused; who sat in another body of this contest decided before, and is neither. */
async function partedOf(w: Writing, contest: Contest, people: readonly PersonId[], body: ScoringBody) {
  const before = (await findSeats(w.tx, [contest.id])).filter((seat) => seat.body !== body)
  const fresh = people.filter((one) => !before.some((seat) => seat.personId === one))
  const recused = await recusedAmong(w.tx, fresh, await partiesOfContest(w.tx, contest), w.now)
  return { able: fresh.filter((one) => !recused.has(one)), fresh }
}

/** Nine, drawn by lot from the county's head of the day, so that anybody can repeat it. */
async function drawn(w: Writing, contest: Contest, able: readonly PersonId[]): Promise<readonly PersonId[]> {
  const headDay = countyDate(w.now)
  const seed = seedOf(contest.id, (await countyHeadOf(w.tx, headDay)) ?? new Uint8Array())
  const detail = { headDay, seed, candidates: able.toSorted() }
  const trace = { action: 'contest.panelDrawn', subject: 'contest', subjectId: contest.id, detail }
  await recordTrace(w.tx, w.now, w.by, trace)
  return drawLot(seed, able, PANEL_MOST)
}

/**
 * Seats the first body that is able, from `from` on, with its recused members, so that the notice prints how many they are;
 * where a lot is drawn, it is drawn among the able. The county's panel is seated as it is, and waits where it is too small.
 */
async function seatFrom(w: Writing, contest: Contest, from: ScoringBody): Promise<ScoringBody> {
  const holders = await holdersOf(w.tx, SCORERS[from], seatOf(from, contest.divisionCode), countyDate(w.now))
  const people = [...new Set(holders.map((one) => one.personId))]
  const { able, fresh } = await partedOf(w, contest, people, from)
  const next = NEXT_BODY[from]
  if (able.length < LEAST[from] && next !== null) return seatFrom(w, contest, next)
  const lot = from !== 'council' && able.length > PANEL_MOST
  await insertSeats(w.tx, contest.id, from, lot ? await drawn(w, contest, able) : fresh)
  return from
}

/** Scoring begins before the body of the contest's level, or before the next that is able; its people are told. */
export async function seatScorers(w: Writing, contest: Contest, from = BODY_OF[contest.level]): Promise<Contest> {
  const body = await seatFrom(w, contest, from)
  const changed = { body, scoringOpenedAt: contest.scoringOpenedAt ?? w.now }
  await updateContest(w.tx, contest.id, changed)
  const seats = (await findSeats(w.tx, [contest.id])).filter((seat) => seat.body === body)
  const recused = await recusedAmong(
    w.tx,
    seats.map((seat) => seat.personId),
    await partiesOfContest(w.tx, contest),
    w.now,
  )
  const [first] = await findEnteredIn(w.tx, [contest.id])
  const asked = seats.map((seat) => seat.personId).filter((one) => !recused.has(one))
  if (first) await tellOf(w, first.candidacy.id, asked, 'exemplarScoringAsked', { category: contest.category })
  return { ...contest, ...changed }
}
