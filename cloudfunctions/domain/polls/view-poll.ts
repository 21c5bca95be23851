import type { PollId } from '../../contract/ids'
import type { PollsView, PollView } from '../../contract/polls'
import { orRefuse } from '../../platform/app-error'
import type { Reading } from '../context'
import type { Resident } from '../people/actor'
import type { PollSheet } from './handlers'
import { shuffledFor } from './order'
import { resultBy, stageOf } from './poll'
import { findChoices, findPoll, findPollsOver, findVotedIn } from './poll.repository'
import { factsOf, sheetOf, sheetsOf } from './sheet-of'
import { supervises } from './supervises'
import { whyNoBallot } from './why-refused'

const DAY_MS = 86_400_000
/** How long a vote stays in a resident's list after its closing. */
const LISTED_DAYS = 30

/** Votes over the reader's village: running, and those of the last days. */
export async function listPolls(r: Reading, { person }: Resident): Promise<PollsView> {
  const since = new Date(r.now.getTime() - LISTED_DAYS * DAY_MS)
  const found = await findPollsOver(r.db, person.villageCode, since)
  const sheets = await sheetsOf(r, found)
  const pollIds = found.map(({ poll }) => poll.id)
  const voted = await findVotedIn(r.db, person.personId, pollIds)
  const polls = found.flatMap((one) => {
    const sheet = sheets.get(one.poll.id)
    const stage = stageOf(one.poll, r.now)
    if (!sheet || stage === 'cancelled') return []
    return { ...factsOf(one, sheet), stage, voted: voted.has(one.poll.id) }
  })
  return { polls }
}

/** One vote as its voter reads it; never what anybody chose. @throws AppError NOT_FOUND */
export async function viewPoll(r: Reading, actor: Resident, pollId: PollId): Promise<PollView> {
  const found = orRefuse(await findPoll(r.db, pollId))
  const sheet = await sheetOf(r, found.poll)
  const gone = new Map((await findChoices(r.db, pollId)).map((one) => [one.choiceId, one.goneAt]))
  const standing = sheet.choices.filter((one) => gone.get(one.choiceId) === null)
  const me = actor.person.personId
  return {
    ...factsOf(found, sheet),
    stage: stageOf(found.poll, r.now),
    choices: shuffledFor(pollId, me, standing).map(withPhoto),
    noBallot: supervises(actor) ? 'SUPERVISOR_HAS_NO_BALLOT' : await whyNoBallot(r.db, found.poll, me),
    resultBy: resultBy(found.poll.closesAt).toISOString(),
  }
}

const withPhoto = ({ photoId, ...choice }: PollSheet['choices'][number]) => ({
  ...choice,
  photo: photoId && { photoId, url: `/photo/${photoId}` },
})
