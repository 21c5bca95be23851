import type { PersonId } from '../../contract/ids'
import type { NoBallot } from '../../contract/polls'
import { AppError } from '../../platform/app-error'
import type { Reader } from '../../platform/db/types'
import { type Cast, hasVoted } from './ballot.repository'
import { isOnOpenList } from './paper/paper.repository'
import { stageOf } from './poll'
import { findChoices, findPoll, findVoters, type Poll } from './poll.repository'

/** Why a person has no ballot in a poll, whatever they would choose; null when they have one. */
export async function whyNoBallot(
  db: Reader,
  poll: Pick<Poll, 'id' | 'divisionCode' | 'latestBirthYear'>,
  personId: PersonId,
): Promise<Exclude<NoBallot, 'SUPERVISOR_HAS_NO_BALLOT'> | null> {
  if (await hasVoted(db, poll.id, personId)) return 'BALLOT_CAST'
  const [voter] = await findVoters(db, [personId])
  if (!voter?.villageCode.startsWith(poll.divisionCode)) return 'NOT_A_VOTER_HERE'
  if (voter.birthYear > poll.latestBirthYear) return 'VOTER_TOO_YOUNG'
  return (await isOnOpenList(db, poll.id, personId)) ? 'PAPER_BALLOT_WAITS' : null
}

/** The refusal of a ballot that was not cast. */
export async function whyRefused(db: Reader, { pollId, personId, choiceIds, now }: Cast): Promise<AppError> {
  const poll = (await findPoll(db, pollId))?.poll
  if (!poll) return new AppError('NOT_FOUND')
  const stage = stageOf(poll, now)
  if (stage === 'notOpen') return new AppError('POLL_NOT_OPEN')
  if (stage !== 'open') return new AppError('POLL_CLOSED')
  const none = await whyNoBallot(db, poll, personId)
  if (none) return new AppError(none)
  const choices = new Map((await findChoices(db, pollId)).map((one) => [one.choiceId, one.goneAt]))
  if (choiceIds.some((id) => !choices.has(id))) return new AppError('CHOICE_UNKNOWN')
  if (choiceIds.some((id) => choices.get(id) !== null)) return new AppError('CHOICE_GONE')
  return new AppError('CHOICES_NOT_EXACT', { reasons: [String(poll.choose)] })
}
