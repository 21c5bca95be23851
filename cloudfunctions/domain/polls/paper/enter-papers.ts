import type { DivisionCode, PersonId, PollPaperId } from '../../../contract/ids'
import type { EnterPapersInput } from '../../../contract/polls'
import { AppError, orRefuse } from '../../../platform/app-error'
import { recordTrace } from '../../../platform/audit'
import { countyDate } from '../../../platform/county-time'
import { newId } from '../../../platform/ids'
import type { Writing } from '../../context'
import { getVillage } from '../../divisions/get-village'
import type { Resident } from '../../people/actor'
import { isWithin } from '../../people/permissions'
import { keepSheets } from '../../photos/keep-sheets'
import { stageOf } from '../poll'
import { findChoices, findVoters, lockPoll, type Poll } from '../poll.repository'
import { findBusy, insertPaper } from './paper.repository'
import { requireNoCandidate } from './require-no-candidate'

/**
 * The clerk enters the papers of a village and the list of those who signed for one, while the vote runs.
 * @throws AppError NOT_FOUND for a poll, village or photo out of reach, POLL_NOT_OPEN, POLL_CLOSED, CANDIDATE_AT_THE_BOX,
 * PAPERS_DO_NOT_MATCH, LISTED_MAY_NOT_VOTE, LISTED_HAVE_VOTED, CHOICE_UNKNOWN, CHOICES_NOT_EXACT, INVALID_INPUT for a day to come
 */
export async function enterPapers(
  w: Writing,
  clerk: Resident,
  reach: readonly DivisionCode[],
  input: EnterPapersInput,
): Promise<PollPaperId> {
  const village = await getVillage(w.tx, input.villageCode)
  if (!isWithin(reach, village.code)) throw new AppError('NOT_FOUND')
  const poll = orRefuse(await lockPoll(w.tx, input.pollId))
  if (!village.code.startsWith(poll.divisionCode)) throw new AppError('NOT_FOUND')
  requireOpen(w, poll)
  if (input.heldOn > countyDate(w.now))
    throw new AppError('INVALID_INPUT', { fields: [{ path: 'heldOn', fault: 'tooBig' }] })
  await requireNoCandidate(w, poll, clerk.person.personId)
  if (input.papers.length !== input.people.length) throw new AppError('PAPERS_DO_NOT_MATCH')
  await requireVoters(w, poll, village.code, input.people)
  const sheets = await readPapers(w, poll, input.papers)
  const id = newId<PollPaperId>()
  const photos = [...new Set(input.photos)]
  await keepSheets(w.tx, clerk.person.personId, photos)
  const entered = { enteredBy: clerk.person.personId, enteredAt: w.now }
  const about = { pollId: poll.id, villageCode: village.code, heldOn: input.heldOn }
  await insertPaper(w.tx, { id, status: 'entered', ...about, ...entered }, { people: input.people, sheets, photos })
  await recordTrace(w.tx, w.now, w.by, {
    action: 'paper.entered',
    subject: 'pollPaper',
    subjectId: id,
    detail: { papers: sheets.length },
  })
  return id
}

function requireOpen(w: Writing, poll: Poll): void {
  const stage = stageOf(poll, w.now)
  if (stage === 'notOpen') throw new AppError('POLL_NOT_OPEN')
  if (stage !== 'open') throw new AppError('POLL_CLOSED')
}

/** Everybody stands in this village's roster, is of age, and has no other ballot. */
async function requireVoters(w: Writing, poll: Poll, villageCode: DivisionCode, people: readonly PersonId[]) {
  if (new Set(people).size < people.length) throw new AppError('PAPERS_DO_NOT_MATCH')
  const voters = await findVoters(w.tx, people)
  const here = voters.filter((one) => one.villageCode === villageCode)
  if (here.length < people.length) throw new AppError('NOT_FOUND')
  const young = here.filter((one) => one.birthYear > poll.latestBirthYear).map((one) => one.name)
  if (young.length > 0) throw new AppError('LISTED_MAY_NOT_VOTE', { reasons: young })
  const busy = await findBusy(w.tx, poll.id, people)
  if (busy.length > 0) throw new AppError('LISTED_HAVE_VOTED', { reasons: busy })
}

/** A paper names as many as it was printed to, or as a ballot names now; one that is invalid names nobody. */
async function readPapers(w: Writing, poll: Poll, papers: EnterPapersInput['papers']): Promise<string[][]> {
  const known = new Set((await findChoices(w.tx, poll.id)).map((one) => one.choiceId))
  return papers.map((paper) => {
    if (paper.some((id) => !known.has(id))) throw new AppError('CHOICE_UNKNOWN')
    const exact = [0, poll.choose, poll.chooseAtFirst].includes(paper.length)
    if (!exact || new Set(paper).size < paper.length)
      throw new AppError('CHOICES_NOT_EXACT', { reasons: [String(poll.choose)] })
    return paper.toSorted()
  })
}
