import type { AnswerConsentInput } from '../../contract/deeds'
import { AppError, orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { lockDeed } from './deed.repository'
import { takeConsent } from './take-consent'
import { maySign, whoAnswers } from './who-answers'

/**
 * A praised person says how they may be named, or the family for a child or somebody who died; asked once the council
 * accepted. A later answer acts at once wherever the deed is shown.
 * @throws AppError NOT_FOUND unless the reader answers for somebody praised in it, WRONG_STATE before it is accepted
 */
export async function answerConsent(w: Writing, actor: Resident, input: AnswerConsentInput): Promise<void> {
  const { personId } = actor.person
  const praised = input.personId ?? personId
  const deed = orRefuse(await lockDeed(w.tx, input.deedId))
  const answering = (await whoAnswers(w.tx, [praised], countyDate(w.now))).get(praised)
  if (!maySign(answering, personId)) throw new AppError('NOT_FOUND')
  await takeConsent(w, deed, praised, input, personId)
}
