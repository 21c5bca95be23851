import type { AnswerCandidacyInput, AnswerOnPaperInput } from '../../../contract/exemplars'
import type { DivisionCode, PersonId } from '../../../contract/ids'
import { AppError, orRefuse } from '../../../platform/app-error'
import type { Writing } from '../../context'
import type { Resident } from '../../people/actor'
import { type Home, locatePeople } from '../../people/locate-people'
import { isWithin } from '../../people/permissions'
import { requireProof } from '../../slips/require-proof'
import { findCampaign } from '../campaigns/campaign.repository'
import { type Candidacy, findCandidacy, lockCandidacy, updateCandidacy } from './candidacy.repository'
import { consentStands } from './consent'
import { familyOf } from './recommend-candidate'
import { recordExemplarEvent } from './traces'
import { withdrawCandidacy } from './withdraw-candidacy'

/** Whether somebody answers in that part; nobody else learns that there is a candidacy. */
async function answersFor(
  w: Writing,
  personId: PersonId,
  candidacy: Candidacy,
  home: Home,
  as: AnswerCandidacyInput['as'],
): Promise<boolean> {
  const family = async () => (await familyOf(w, home)).includes(personId)
  switch (as) {
    case 'self':
      return personId === candidacy.personId && home.diedOn === null
    case 'guardian':
      return candidacy.guardianConsent !== null && home.diedOn === null && (await family())
    case 'family':
      return home.diedOn !== null && (await family())
  }
}

/**
 * A candidate, the guardian of a minor or the family of somebody who died says whether the name and the story may be
 * public. Who refuses withdraws.
 * @throws AppError NOT_FOUND, WRONG_STATE once the campaign is over
 */
export async function answerCandidacy(w: Writing, personId: PersonId, input: AnswerCandidacyInput): Promise<void> {
  const found = orRefuse(await findCandidacy(w.tx, input.candidacyId))
  const home = orRefuse((await locatePeople(w.tx, [found.personId])).get(found.personId))
  if (!(await answersFor(w, personId, found, home, input.as))) throw new AppError('NOT_FOUND')
  const campaign = orRefuse(await findCampaign(w.tx, found.campaignId))
  if (input.answer === 'refused') {
    await recordExemplarEvent(w, found, 'consentRefused')
    return withdrawCandidacy(w, found.id)
  }
  if (campaign.status !== 'running') throw new AppError('WRONG_STATE')
  const candidacy = orRefuse(await lockCandidacy(w.tx, found.id))
  if (candidacy.consent === 'refused' || candidacy.guardianConsent === 'refused') throw new AppError('WRONG_STATE')
  const answered =
    input.as === 'guardian'
      ? { guardianConsent: 'agreed' as const, guardianId: personId, guardianAt: w.now }
      : { consent: 'agreed' as const, consentBy: personId, consentAt: w.now }
  await updateCandidacy(w.tx, candidacy.id, answered)
  if (consentStands({ ...candidacy, ...answered })) await recordExemplarEvent(w, candidacy, 'consentAgreed')
}

export const answerAsResident = (w: Writing, { person }: Resident, input: AnswerCandidacyInput): Promise<void> =>
  answerCandidacy(w, person.personId, input)

/**
 * The clerk enters what somebody without a phone answered, upon their signed slip or their PIN.
 * @throws AppError NOT_FOUND out of reach, PROOF_NEEDED, and what answering refuses
 */
export async function answerOnPaper(
  w: Writing,
  reach: readonly DivisionCode[],
  { personId, proof, ...input }: AnswerOnPaperInput,
): Promise<void> {
  const home = (await locatePeople(w.tx, [personId])).get(personId)
  if (!home || !isWithin(reach, home.villageCode)) throw new AppError('NOT_FOUND')
  await requireProof(w, personId, proof, { usedFor: 'candidacy', subjectId: input.candidacyId })
  await answerCandidacy(w, personId, input)
}
