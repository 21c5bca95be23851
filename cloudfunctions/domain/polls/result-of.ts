import type { PollSubject } from '../../contract/polls'
import type { Reader } from '../../platform/db/types'
import { findPollOf, findResult } from './poll.repository'

/** What was counted, votes by choice; null where no vote was held or it is not counted yet. It decides nothing by itself. */
export async function pollResultOf(db: Reader, subject: PollSubject, subjectId: string) {
  const poll = await findPollOf(db, subject, subjectId)
  if (poll?.status !== 'counted') return null
  const rows = await findResult(db, poll.id)
  return {
    ballots: poll.ballots ?? 0,
    excluded: poll.excluded ?? 0,
    votes: new Map(rows.map(({ choiceId, votes }) => [choiceId, votes])),
  }
}
