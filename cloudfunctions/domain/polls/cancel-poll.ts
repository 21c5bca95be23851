import type { PollSubject } from '../../contract/polls'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import { discardBox, forgetFlagged } from './ballot.repository'
import { forgetSheets } from './paper/paper.repository'
import { pollMachine } from './poll'
import { lockPollOf, updatePoll } from './poll.repository'

/** Stops a vote: its ballots are thrown away uncounted. Does nothing where none runs. */
export async function cancelPoll(w: Writing, subject: PollSubject, subjectId: string): Promise<void> {
  const poll = await lockPollOf(w.tx, subject, subjectId)
  if (!poll || !pollMachine.mayBecome(poll.status, 'cancelled')) return
  await updatePoll(w.tx, poll.id, { status: 'cancelled', secret: null })
  await discardBox(w.tx, poll.id)
  await forgetFlagged(w.tx, poll.id)
  await forgetSheets(w.tx, poll.id)
  await recordTrace(w.tx, w.now, w.by, { action: 'poll.cancelled', subject: 'poll', subjectId: poll.id })
}
