import type { DivisionCode, PollPaperId } from '../../../contract/ids'
import type { DecidePapersInput } from '../../../contract/polls'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import type { Writing } from '../../context'
import { tell } from '../../messages/tell'
import type { Resident } from '../../people/actor'
import { lockPoll, type Poll } from '../poll.repository'
import { paperMachine } from './paper'
import {
  findPollOfPaper,
  insertListedVoters,
  insertPapersBallots,
  lockPaper,
  type Paper,
  updatePaper,
} from './paper.repository'
import { requireNoCandidate } from './require-no-candidate'

/** The poll first, as every ballot does, then the list. @throws AppError NOT_FOUND out of reach */
async function lockBoth(w: Writing, reach: readonly DivisionCode[], paperId: PollPaperId): Promise<[Poll, Paper]> {
  const poll = orRefuse(await lockPoll(w.tx, orRefuse(await findPollOfPaper(w.tx, paperId))))
  return [poll, orRefuse(await lockPaper(w.tx, paperId, reach))]
}

/**
 * Somebody of another office confirms papers and list, and they go into the box together; or returns them with a word, which
 * frees the people on the list.
 * @throws AppError NOT_FOUND out of reach, WRONG_STATE, SECOND_SIGNER, CANDIDATE_AT_THE_BOX, LISTED_HAVE_VOTED
 */
export async function decidePapers(
  w: Writing,
  second: Resident,
  reach: readonly DivisionCode[],
  input: DecidePapersInput,
): Promise<void> {
  const [poll, paper] = await lockBoth(w, reach, input.paperId)
  const me = second.person.personId
  const next = input.decision === 'confirm' ? 'confirmed' : 'returned'
  paperMachine.requireStep(paper.status, next)
  if (poll.status !== 'running' && poll.status !== 'closed') throw new AppError('WRONG_STATE')
  if (paper.enteredBy === me) throw new AppError('SECOND_SIGNER')
  await requireNoCandidate(w, poll, me)
  const words = input.decision === 'return' ? { words: input.words } : {}
  await updatePaper(w.tx, paper.id, { status: next, decidedBy: me, decidedAt: w.now, ...words })
  if (input.decision === 'confirm') await putIntoBox(w, paper)
  else await tellReturned(w, paper, input.words)
  const about = { subject: 'pollPaper', subjectId: paper.id }
  await recordTrace(w.tx, w.now, w.by, { action: `paper.${next}`, ...about, detail: words })
}

async function putIntoBox(w: Writing, paper: Paper): Promise<void> {
  const before = await insertListedVoters(w.tx, paper, w.now)
  if (before.length > 0) throw new AppError('LISTED_HAVE_VOTED', { reasons: before })
  await insertPapersBallots(w.tx, paper)
}

const tellReturned = (w: Writing, paper: Paper, words: string): Promise<void> =>
  tell(w, [paper.enteredBy], { template: 'paperReturned', subject: 'poll', subjectId: paper.pollId, facts: { words } })

/** The clerk takes back papers that nobody decided on. @throws AppError NOT_FOUND unless it is their own, WRONG_STATE */
export async function withdrawPapers(
  w: Writing,
  clerk: Resident,
  reach: readonly DivisionCode[],
  paperId: PollPaperId,
): Promise<void> {
  const [, paper] = await lockBoth(w, reach, paperId)
  if (paper.enteredBy !== clerk.person.personId) throw new AppError('NOT_FOUND')
  paperMachine.requireStep(paper.status, 'withdrawn')
  await updatePaper(w.tx, paper.id, { status: 'withdrawn' })
  await recordTrace(w.tx, w.now, w.by, { action: 'paper.withdrawn', subject: 'pollPaper', subjectId: paper.id })
}
