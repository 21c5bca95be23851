import type { EndCampaignInput } from '../../../contract/exemplar-campaigns'
import type { DivisionCode } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { countyDate } from '../../../platform/county-time'
import { maskNumbers } from '../../../platform/mask-numbers'
import type { Writing } from '../../context'
import { lockNoticesCarrying } from '../../notices/lock-notices'
import { cancelPoll } from '../../polls/cancel-poll'
import { endEntry } from '../candidates/end-entry'
import { isLive } from '../candidates/entry'
import { findEnteredIn } from '../candidates/entry.repository'
import { endTie } from '../choice/tie.repository'
import { campaignMachine } from './campaign'
import { lockCampaign, lockConcluded, updateCampaign } from './campaign.repository'
import { contestMachine } from './contest'
import { findOpenContestsOf, updateContest } from './contest.repository'
import { leaveNotice, lockContestsWithNotices } from './lock-contests'

/**
 * Ends a running campaign with a reason; who is still being decided on is told, and who was chosen stays so.
 * @throws AppError NOT_FOUND, WRONG_STATE for one that is over
 */
export async function endCampaign(
  w: Writing,
  reach: readonly DivisionCode[],
  { campaignId, reason }: EndCampaignInput,
): Promise<void> {
  const words = maskNumbers(reason)
  const standing = (await findEnteredIn(w.tx, await findOpenContestsOf(w.tx, campaignId))).filter(
    ({ entry }) => entry.status === 'onNotice',
  )
  await lockNoticesCarrying(
    w,
    standing.map(({ entry }) => entry.id),
  )
  const campaign = orRefuse(await lockCampaign(w.tx, campaignId))
  if (!reach.includes(campaign.divisionCode)) throw new AppError('NOT_FOUND')
  campaignMachine.requireStep(campaign.status, 'ended')
  await updateCampaign(w.tx, campaignId, { status: 'ended', endedAt: w.now, endReason: words })
  for (const contest of await lockContestsWithNotices(w, await findOpenContestsOf(w.tx, campaignId))) {
    const { id } = contest
    if (contest.stage === 'closed') continue
    for (const entered of await findEnteredIn(w.tx, [id])) {
      if (!isLive(entered.entry.status) || entered.entry.status === 'chosen') continue
      await leaveNotice(w, entered.entry)
      await endEntry(w, contest, entered, 'campaignEnded', words)
    }
    await endTie(w.tx, id, 'moot', w.now)
    await cancelPoll(w, 'exemplar', id)
    contestMachine.requireStep(contest.stage, 'closed')
    await updateContest(w.tx, id, { stage: 'closed', stageEndsAt: null, closedAt: w.now })
  }
  await trace(w, campaignId, 'ended', { words })
}

const trace = (w: Writing, subjectId: string, what: string, detail: Record<string, unknown> = {}) =>
  recordTrace(w.tx, w.now, w.by, { action: `campaign.${what}`, subject: 'campaign', subjectId, detail })

/** One campaign in which nothing is left to happen is concluded. False when none is. */
export async function concludeCampaign(w: Writing): Promise<boolean> {
  const campaign = await lockConcluded(w.tx, countyDate(w.now))
  if (!campaign) return false
  campaignMachine.requireStep(campaign.status, 'concluded')
  await updateCampaign(w.tx, campaign.id, { status: 'concluded', endedAt: w.now })
  await trace(w, campaign.id, 'concluded')
  return true
}
