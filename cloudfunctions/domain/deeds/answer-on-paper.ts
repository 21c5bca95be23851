import type { AnswerOnPaperInput } from '../../contract/consent'
import type { DivisionCode } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import { tell } from '../messages/tell'
import { isWithin } from '../people/permissions'
import { requireProof } from '../slips/require-proof'
import { lockDeed } from './deed.repository'
import { takeConsent } from './take-consent'
import { takeGuardianAnswer } from './take-guardian-answer'
import { maySign, whoAnswers } from './who-answers'

/**
 * Enters the answer of somebody without a phone from the slip that they signed, or with the PIN that they typed; a guardian
 * signs for a child, the family for the dead. Never the clerk's word alone, and who signed is told. (Domain: who.)
 * @throws AppError NOT_FOUND out of reach or when the signer does not answer for them, PROOF_NEEDED, WRONG_STATE
 */
export async function answerOnPaper(
  w: Writing,
  reach: readonly DivisionCode[],
  input: AnswerOnPaperInput,
): Promise<void> {
  const { deedId, personId, signerId } = input
  const deed = orRefuse(await lockDeed(w.tx, deedId))
  if (!isWithin(reach, deed.villageCode)) throw new AppError('NOT_FOUND')
  const answering = (await whoAnswers(w.tx, [personId], countyDate(w.now))).get(personId)
  if (!maySign(answering, signerId)) throw new AppError('NOT_FOUND')
  await requireProof(w, signerId, input.proof, { usedFor: input.asked, subjectId: deedId })
  if (input.asked === 'consent') await takeConsent(w, deed, personId, input, signerId)
  else await takeGuardianAnswer(w, deed, personId, input.agrees)
  await tell(w, [signerId], { template: 'answeredOnPaper', subject: 'deed', subjectId: deedId })
}
