import type { PersonId } from '../../../contract/ids'
import { AppError } from '../../../platform/app-error'
import type { Writing } from '../../context'
import type { Poll } from '../poll.repository'

/** Who is chosen among neither enters the papers nor confirms them. @throws AppError CANDIDATE_AT_THE_BOX */
export async function requireNoCandidate(w: Writing, poll: Poll, personId: PersonId): Promise<void> {
  const choices = await w.village.polls[poll.subject].choicesOf(w.tx, poll.subjectId)
  if (choices.some((one) => one.personId === personId)) throw new AppError('CANDIDATE_AT_THE_BOX')
}
