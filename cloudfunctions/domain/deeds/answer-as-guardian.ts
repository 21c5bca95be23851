import type { AnswerAsGuardianInput } from '../../contract/consent'
import { AppError, orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { lockDeed } from './deed.repository'
import { takeGuardianAnswer } from './take-guardian-answer'
import { maySign, whoAnswers } from './who-answers'

/** An adult of a praised child's household agrees that the council reads the deed, or does not. @throws AppError NOT_FOUND | WRONG_STATE */
export async function answerAsGuardian(w: Writing, actor: Resident, input: AnswerAsGuardianInput): Promise<void> {
  const deed = orRefuse(await lockDeed(w.tx, input.deedId))
  const answering = (await whoAnswers(w.tx, [input.personId], countyDate(w.now))).get(input.personId)
  if (answering?.answersAs !== 'guardian' || !maySign(answering, actor.person.personId)) throw new AppError('NOT_FOUND')
  await takeGuardianAnswer(w, deed, input.personId, input.agrees)
}
