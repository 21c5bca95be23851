import { endOfDayAfter } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { type Contest, updateContest } from '../campaigns/contest.repository'
import { requireStep } from '../candidates/entry'
import { findEnteredIn, updateEntry } from '../candidates/entry.repository'
import { recordExemplarEvent } from '../candidates/traces'
import { fillPlaces } from '../choice/fill-places'
import { NEXT_BODY } from './body'
import { scoringStands, standing } from './scoring-stands'
import { seatScorers } from './seat-scorers'

/** Scoring opens before whoever scores at this level. */
export async function openScoring(w: Writing, contest: Contest): Promise<void> {
  await seatScorers(w, contest)
  for (const { candidacy } of standing(await findEnteredIn(w.tx, [contest.id])))
    await recordExemplarEvent(w, candidacy, 'scoringOpened', { level: contest.level })
}

/** Days that the next body has. */
const NEXT_BODY_DAYS = 7

/**
 * Too few scored in time, or are able: the next body scores anew, and has its own time. False at the county, where it waits
 * for whoever is on the panel by now.
 */
export async function passScoringOn(w: Writing, contest: Contest): Promise<boolean> {
  const next = contest.body && NEXT_BODY[contest.body]
  await seatScorers(w, contest, next ?? 'countyPanel')
  if (!next) return false
  await updateContest(w.tx, contest.id, { stageEndsAt: endOfDayAfter(w.now, NEXT_BODY_DAYS) })
  return true
}

/** Sums what counts; whoever stands is scored. The sum orders them because all were scored by the same people. */
export async function countScores(w: Writing, contest: Contest): Promise<void> {
  const { sheets } = await scoringStands(w.tx, contest)
  const scores = [...sheets.values()].flat()
  for (const { entry, candidacy } of standing(await findEnteredIn(w.tx, [contest.id]))) {
    const total = scores.filter((one) => one.entryId === entry.id).reduce((sum, one) => sum + one.points, 0)
    const first = entry.status === 'voted'
    if (first) requireStep(entry.status, 'scored')
    const status = first ? 'scored' : entry.status
    await updateEntry(w.tx, entry.id, { status, total, scorers: sheets.size })
    if (first) await recordExemplarEvent(w, candidacy, 'scored', { level: contest.level })
  }
}

/** Scoring is over: the best are put on notice. */
export async function finishScoring(w: Writing, contest: Contest): Promise<void> {
  await countScores(w, contest)
  await fillPlaces(w, contest.id)
}
