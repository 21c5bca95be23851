import type { DeedId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import type { Writing } from '../context'
import { joinReview } from '../council/join-review'
import { lockReviews } from '../council/lock-reviews'
import type { Resident } from '../people/actor'
import { isUndecided } from './deed'
import { findDeed, findPraised, insertWitness } from './deed.repository'
import { recordDeedEvent } from './traces'

/**
 * A second reporter stands by the first report. From now on they cannot decide on it; joining twice changes nothing.
 * @throws AppError NOT_FOUND, WRONG_STATE once it is decided, SELF_WITNESS for its nominator and the praised
 */
export async function joinAsWitness(
  w: Writing,
  actor: Resident,
  input: { deedId: DeedId; note: string },
): Promise<void> {
  const { personId } = actor.person
  const deed = orRefuse(await findDeed(w.tx, input.deedId))
  if (!isUndecided(deed.status)) throw new AppError('WRONG_STATE')
  const praised = await findPraised(w.tx, [deed.id])
  if (praised.some((one) => one.guardian === 'asked')) throw new AppError('NOT_FOUND')
  const isParty = deed.nominatorId === personId || praised.some((one) => one.personId === personId)
  if (isParty) throw new AppError('SELF_WITNESS')
  await lockReviews(w, deed.id)
  const joined = await insertWitness(w.tx, { deedId: deed.id, personId, note: input.note, joinedAt: w.now })
  if (!joined) return
  await recordDeedEvent(w, deed.id, 'witnessJoined')
  await joinReview(w, 'deed', deed.id, { personId, part: 'witness' })
}
