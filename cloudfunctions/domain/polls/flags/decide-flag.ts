import type { DecideFlagInput } from '../../../contract/polls'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { lockPoll } from '../poll.repository'
import { decideOn, findFlagOf, lockFlag } from './flag.repository'

/**
 * The campaign supervisor leaves flagged ballots out or keeps them, with a reason; until the count the decision may be
 * changed. How many were left out is published, and nothing is left out but by this. (Domain: who; exemplars.)
 * @throws AppError NOT_FOUND, WRONG_STATE once it is counted
 */
export async function decideFlag(w: Writing, supervisor: Resident, input: DecideFlagInput): Promise<void> {
  const { pollId } = orRefuse(await findFlagOf(w.tx, input.flagId))
  const poll = orRefuse(await lockPoll(w.tx, pollId))
  if (poll.status !== 'closed') throw new AppError('WRONG_STATE')
  const flag = orRefuse(await lockFlag(w.tx, input.flagId))
  const { decision, reason } = input
  await decideOn(w.tx, flag, { decision, reason, decidedBy: supervisor.person.personId, decidedAt: w.now })
  const detail = { flagId: flag.id, decision, reason, ballots: flag.ballots }
  await recordTrace(w.tx, w.now, w.by, { action: 'poll.flagDecided', subject: 'poll', subjectId: pollId, detail })
}
