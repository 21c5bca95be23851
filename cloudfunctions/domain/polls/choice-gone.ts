import type { PollSubject } from '../../contract/polls'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import { chooseNow } from './poll'
import { findChoices, lockPollOf, markGone, updatePoll } from './poll.repository'

/**
 * A choice stands no longer: votes for it are dropped, the other choices of those ballots stand, and later ballots name
 * fewer where too few are left. Does nothing where no vote runs. (Domain: exemplars.)
 */
export async function choiceGone(w: Writing, subject: PollSubject, subjectId: string, choiceId: string): Promise<void> {
  const poll = await lockPollOf(w.tx, subject, subjectId)
  if (poll?.status !== 'running' && poll?.status !== 'closed') return
  if (!(await markGone(w.tx, poll.id, choiceId, w.now))) return
  const standing = (await findChoices(w.tx, poll.id)).filter((one) => one.goneAt === null).length
  await updatePoll(w.tx, poll.id, { choose: chooseNow(poll.chooseAtFirst, standing) })
  const detail = { choiceId, standing }
  await recordTrace(w.tx, w.now, w.by, { action: 'poll.choiceGone', subject: 'poll', subjectId: poll.id, detail })
}
