import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import { countBallots, emptyBox, forgetFlagged, writeResult } from './ballot.repository'
import { forgetSheets, lapsePapers } from './paper/paper.repository'
import { pollMachine, waitedEnough } from './poll'
import { findPollToCount, lockPollToCount, updatePoll } from './poll.repository'

/**
 * Counts one closed vote that waits for nobody any more: the ballots leave the box mixed, the count of each choice is written
 * down, and whatever could still tell a phone from another is gone. What was voted on is locked before the poll, as a choice
 * that goes does it. False when none is left.
 */
export async function countDuePoll(w: Writing): Promise<boolean> {
  const due = await findPollToCount(w.tx, waitedEnough(w.now))
  if (!due) return false
  await w.village.polls[due.subject].lock(w, due.subjectId)
  const poll = await lockPollToCount(w.tx, due.id, waitedEnough(w.now))
  if (!poll) return true
  pollMachine.requireStep(poll.status, 'counted')
  const uncountedPapers = await lapsePapers(w.tx, poll.id)
  const none = { ballots: 0, excluded: 0, uncountedPapers }
  await updatePoll(w.tx, poll.id, { status: 'counted', secret: null, countedAt: w.now, ...none })
  await emptyBox(w.tx, poll.id)
  await writeResult(w.tx, poll.id)
  await forgetFlagged(w.tx, poll.id)
  await forgetSheets(w.tx, poll.id)
  const counted = await countBallots(w.tx, poll.id)
  await updatePoll(w.tx, poll.id, counted)
  const detail = { ...counted, uncountedPapers }
  await recordTrace(w.tx, w.now, w.by, { action: 'poll.counted', subject: 'poll', subjectId: poll.id, detail })
  await w.village.polls[poll.subject].onClosed(w, poll.subjectId)
  return true
}
