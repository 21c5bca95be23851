import type { PollId } from '../../contract/ids'
import type { PollResultView } from '../../contract/polls'
import { orRefuse } from '../../platform/app-error'
import type { Reading } from '../context'
import { stageOf } from './poll'
import { findPoll, findResult, type Poll } from './poll.repository'
import { factsOf, sheetOf } from './sheet-of'

/** What came out of a vote, for everybody; nothing before it is counted. @throws AppError NOT_FOUND */
export async function viewResult(r: Reading, pollId: PollId): Promise<PollResultView> {
  const found = orRefuse(await findPoll(r.db, pollId))
  const sheet = await sheetOf(r, found.poll)
  const named = new Map(sheet.choices.map((one) => [one.choiceId, one]))
  const rows = (await countedRows(r, found.poll)).flatMap(({ choiceId, votes }) => {
    const choice = named.get(choiceId)
    return choice ? { choiceId, name: choice.name, villageName: choice.villageName, votes } : []
  })
  return { ...factsOf(found, sheet), stage: stageOf(found.poll, r.now), result: totalsOf(found.poll, rows) }
}

const countedRows = async (r: Reading, poll: Poll) => (poll.status === 'counted' ? findResult(r.db, poll.id) : [])

function totalsOf(poll: Poll, rows: NonNullable<PollResultView['result']>['rows']): PollResultView['result'] {
  const { countedAt, ballots, excluded, uncountedPapers } = poll
  if (!countedAt || ballots === null || excluded === null || uncountedPapers === null) return null
  return { ballots, excluded, uncountedPapers, countedAt: countedAt.toISOString(), rows }
}
