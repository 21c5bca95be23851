import type { KinChallengeId, KinshipId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import type { Resident } from './actor'
import { insertChallenge } from './kin-challenge.repository'
import { levelAbove } from './kin-recusal'
import { lockHolding } from './kinship.repository'
import { getHomes } from './locate-people'
import { tellKin } from './tell-kin'

/**
 * Says that a declaration is wrong: one of the two may, and any resident of a village of theirs. One level up decides; until
 * then the declaration holds. Each person once, and one challenge at a time. (Domain: recusal, declared kin.)
 * @throws AppError NOT_FOUND for a declaration that ended or is of another village, ALREADY_CHALLENGED
 */
export async function challengeKin(
  w: Writing,
  actor: Resident,
  input: { kinshipId: KinshipId; words: string },
): Promise<void> {
  const kinship = orRefuse(await lockHolding(w.tx, input.kinshipId))
  const homes = [...(await getHomes(w.tx, [kinship.personA, kinship.personB])).values()]
  const { personId, villageCode } = actor.person
  const concerned = homes.some((home) => home.personId === personId || home.villageCode === villageCode)
  if (!concerned) throw new AppError('NOT_FOUND')
  const id = newId<KinChallengeId>()
  const divisionCode = await levelAbove(w.tx, w.now, w.village.county.code, { kinship, challengedBy: personId })
  const made = await insertChallenge(w.tx, {
    ...{ id, kinshipId: kinship.id, divisionCode },
    ...{ challengedBy: personId, words: input.words, challengedAt: w.now },
  })
  if (!made) throw new AppError('ALREADY_CHALLENGED')
  await recordTrace(w.tx, w.now, w.by, {
    action: 'kin.challenged',
    subject: 'kinship',
    subjectId: kinship.id,
    detail: { words: input.words },
  })
  await tellKin(w, kinship, 'kinChallenged', { except: personId })
}
