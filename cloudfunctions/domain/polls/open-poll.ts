import type { DivisionCode, PollId } from '../../contract/ids'
import type { PollSubject } from '../../contract/polls'
import { recordTrace } from '../../platform/audit'
import { countyDate } from '../../platform/county-time'
import { randomSecret } from '../../platform/hash'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { ADULT_YEARS } from '../people/age'
import { insertPoll } from './poll.repository'

export interface PollToOpen {
  subject: PollSubject
  subjectId: string
  /** Everybody of age in its rosters may vote. */
  divisionCode: DivisionCode
  /** How many a ballot names, exactly. */
  choose: number
  opensAt: Date
  /** That instant excluded. */
  closesAt: Date
}

const SECRET_BYTES = 32

/**
 * Opens a vote among those who stand now; afterwards only `choiceGone` changes who stands. Whoever may still be seventeen
 * by the calendar year counts as under age.
 */
export async function openPoll(w: Writing, made: PollToOpen): Promise<PollId> {
  const choices = await w.village.polls[made.subject].choicesOf(w.tx, made.subjectId)
  const standing = choices.filter((one) => one.stands).map((one) => one.choiceId)
  const id = newId<PollId>()
  const { choose, ...rest } = made
  const latestBirthYear = Number(countyDate(made.opensAt).slice(0, 4)) - ADULT_YEARS - 1
  const counts = { chooseAtFirst: choose, choose, latestBirthYear, secret: randomSecret(SECRET_BYTES) }
  await insertPoll(w.tx, { id, status: 'running', ...rest, ...counts }, standing)
  await recordTrace(w.tx, w.now, w.by, { action: 'poll.opened', subject: 'poll', subjectId: id, detail: { choose } })
  return id
}
