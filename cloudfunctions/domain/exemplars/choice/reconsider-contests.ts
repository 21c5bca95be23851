import type { PersonId } from '../../../contract/ids'
import { endOfDayAfter } from '../../../platform/county-time'
import type { Writing } from '../../context'
import { quotaOf } from '../campaigns/campaign.repository'
import { contestMachine } from '../campaigns/contest'
import { type Contest, updateContest } from '../campaigns/contest.repository'
import { byDivision, leaveNotice, lockContestsWithNotices } from '../campaigns/lock-contests'
import { requireStep } from '../candidates/entry'
import { type Entered, findEnteredIn, updateEntry } from '../candidates/entry.repository'
import { countScores, passScoringOn } from '../scoring/score-contest'
import { scoringStands } from '../scoring/scoring-stands'
import { fillPlaces } from './fill-places'
import { choose } from './rank'
import { findBetween } from './reconsider.repository'
import { endTie } from './tie.repository'

/*
 * Kinship found after a sheet was given voids that sheet. While places are chosen the sums are made anew: who does not stand
 * among the first any more leaves the notice; with too few sheets left the next body scores anew. Honours of notices that ran
 * out are looked at in reconsider-honours.ts. (Domain: recusal.)
 */

/** Two people turned out to be kin, or not to be: looks again where one scored what the other stands to. */
export async function reconsiderContests(w: Writing, pair: readonly [PersonId, PersonId]): Promise<void> {
  const contests = await lockContestsWithNotices(w, await findBetween(w.tx, pair))
  for (const contest of byDivision(contests)) await reconsider(w, contest)
}

async function reconsider(w: Writing, contest: Contest): Promise<void> {
  if (contest.stage !== 'choosing') return
  const { enough } = await scoringStands(w.tx, contest)
  if (!enough) {
    for (const one of await findEnteredIn(w.tx, [contest.id]))
      if (one.entry.status === 'onNotice') await backToScored(w, one)
    await endTie(w.tx, contest.id, 'moot', w.now)
    contestMachine.requireStep(contest.stage, 'scoring')
    const again = { stage: 'scoring' as const, stageEndsAt: endOfDayAfter(w.now, 7) }
    await updateContest(w.tx, contest.id, again)
    await passScoringOn(w, { ...contest, ...again })
    return
  }
  await countScores(w, contest)
  const all = await findEnteredIn(w.tx, [contest.id])
  const { places } = await quotaOf(w.tx, contest)
  const given = all.filter(({ entry }) => entry.status === 'chosen' || entry.status === 'revoked').length
  const running = all.filter(({ entry }) => entry.status === 'onNotice' || entry.status === 'scored')
  const choice = choose(
    running.map((one) => ({ ...one.entry, one })),
    places - given,
  )
  const kept = new Set(choice.winners.map((entry) => entry.id))
  for (const one of all) if (one.entry.status === 'onNotice' && !kept.has(one.entry.id)) await backToScored(w, one)
  await fillPlaces(w, contest.id)
}

async function backToScored(w: Writing, { entry }: Entered): Promise<void> {
  await leaveNotice(w, entry)
  requireStep(entry.status, 'scored')
  await updateEntry(w.tx, entry.id, { status: 'scored', noticedAt: null })
}
