import type { DivisionCode } from '../../contract/ids'
import type { DecideKinChallengeInput } from '../../contract/people'
import { AppError, orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import type { Resident } from './actor'
import { decideChallenge, lockChallenge } from './kin-challenge.repository'
import { recusedFrom } from './kin-recusal'
import { endKinship, findKinship } from './kinship.repository'
import { tellKin } from './tell-kin'

/**
 * An officer one level up decides a challenge with a reason. Upheld, the declaration ends and stays as history: it has
 * recused whom it recused, and only in open reviews a member is able again. Dismissed, it holds on.
 * @throws AppError NOT_FOUND for what another level decides or is decided, RECUSED
 */
export async function decideKinChallenge(
  w: Writing,
  officer: Resident,
  reach: readonly DivisionCode[],
  { challengeId, outcome, reason }: DecideKinChallengeInput,
): Promise<void> {
  const challenge = orRefuse(await lockChallenge(w.tx, challengeId, reach))
  const kinship = orRefuse(await findKinship(w.tx, challenge.kinshipId))
  const decidedBy = officer.person.personId
  const { challengedBy } = challenge
  if ((await recusedFrom(w.tx, w.now, [decidedBy], { kinship, challengedBy })).has(decidedBy))
    throw new AppError('RECUSED')
  await decideChallenge(w.tx, challengeId, { outcome, reason, decidedBy, decidedAt: w.now })
  if (outcome === 'upheld') await endKinship(w.tx, kinship.id, w.now, decidedBy)
  await recordTrace(w.tx, w.now, w.by, {
    action: outcome === 'upheld' ? 'kin.ended' : 'kin.upheld',
    subject: 'kinship',
    subjectId: kinship.id,
    detail: { reason },
  })
  await tellKin(w, kinship, outcome === 'upheld' ? 'kinEnded' : 'kinUpheld', { words: reason })
  if (outcome === 'upheld') await w.village.people.onKinChanged(w, [kinship.personA, kinship.personB])
}
