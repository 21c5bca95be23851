import type { ReviewBody } from '../../contract/council'
import type { PersonId } from '../../contract/ids'
import type { Role } from '../../contract/roles'
import { countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import { townshipOf } from '../divisions/codes'
import { holdersBelow, holdersOf } from '../people/role-holders'
import { countyHeadOf } from '../points/county-head'
import { decidersOf } from './deciders'
import { drawLot, PANEL_SIZE, seedOf } from './lot'
import { openBefore } from './open-review'
import { insertLot, lockUndrawn, notePanelSought } from './panel.repository'
import { findPartiesOf, type Review } from './review.repository'
import { recusedOf } from './standing'
import { MIN_APPROVALS } from './tally'

/** More than a county leaves to panels on one day. */
const AT_ONCE = 200

/** Who decides where this body could not. */
const NEXT: Record<ReviewBody, Exclude<ReviewBody, 'council' | 'committees'> | null> = {
  council: 'panel',
  committees: 'panel',
  panel: 'townshipPanel',
  townshipPanel: 'countyPanel',
  countyPanel: null,
}

/** Lays what a council or panel could not decide before the next body. Answers how many; what finds nobody is looked at again tomorrow. */
export async function drawPanels(w: Writing): Promise<number> {
  let drawn = 0
  const today = countyDate(w.now)
  for (const review of await lockUndrawn(w.tx, today, AT_ONCE)) {
    if (await layBeforeNext(w, review)) drawn += 1
    else await notePanelSought(w.tx, review.id, today)
  }
  return drawn
}

async function layBeforeNext(w: Writing, review: Review): Promise<boolean> {
  for (let body = NEXT[review.body]; body !== null; body = NEXT[body]) {
    const opened = body === 'panel' ? await drawFromTownship(w, review) : await askPanellists(w, review, body)
    if (opened !== 'nobody') return opened === 'opened'
  }
  return false
}

type Laid = 'opened' | 'tomorrow' | 'nobody'

/** A lot needs the head of the day; without one it waits. */
async function drawFromTownship(w: Writing, review: Review): Promise<Laid> {
  const today = countyDate(w.now)
  const others = await holdersBelow(w.tx, 'councilMember', townshipOf(review.divisionCode), today)
  const candidates = await unrecused(
    w,
    review,
    others.filter((one) => one.divisionCode !== review.divisionCode).map((one) => one.personId),
  )
  if (candidates.length < PANEL_SIZE) return 'nobody'
  const head = await countyHeadOf(w.tx, today)
  if (!head) return 'tomorrow'
  const seed = seedOf(review.subjectId, head)
  const reviewId = await openBefore(w, 'panel', drawLot(seed, candidates), await sameSubject(w, review))
  await insertLot(w.tx, { reviewId, headDay: today, seed, candidates: candidates.toSorted() })
  return 'opened'
}

const PANELLISTS: Record<'townshipPanel' | 'countyPanel', Role> = {
  townshipPanel: 'townshipPanellist',
  countyPanel: 'countyPanellist',
}

async function askPanellists(w: Writing, review: Review, body: 'townshipPanel' | 'countyPanel'): Promise<Laid> {
  const division = body === 'townshipPanel' ? townshipOf(review.divisionCode) : w.village.county.code
  const holders = await holdersOf(w.tx, PANELLISTS[body], division, countyDate(w.now))
  const able = await unrecused(
    w,
    review,
    holders.map((one) => one.personId),
  )
  if (able.length < MIN_APPROVALS) return 'nobody'
  await openBefore(w, body, able, await sameSubject(w, review))
  return 'opened'
}

/** Without those recused, and without those who decided before. */
async function unrecused(w: Writing, review: Review, people: readonly PersonId[]): Promise<PersonId[]> {
  const before = await decidersOf(w.tx, review.subject, review.subjectId)
  const fresh = [...new Set(people)].filter((personId) => !before.has(personId))
  const recused = await recusedOf(w.tx, { openedAt: w.now }, fresh, await findPartiesOf(w.tx, review.id))
  return fresh.filter((personId) => !recused.has(personId))
}

async function sameSubject(w: Writing, { id, subject, subjectId, topic, divisionCode, cause, causeWords }: Review) {
  return { subject, subjectId, topic, divisionCode, cause, causeWords, parties: await findPartiesOf(w.tx, id) }
}
