import type { PersonId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import type { Writing } from '../context'
import { tell } from '../messages/tell'
import { findPraisedPerson, updateGuardian } from './consent.repository'
import { requireStep } from './deed'
import { type Deed, updateDeed } from './deed.repository'
import { openDeedReview } from './open-deed-review'
import { recordDeedEvent } from './traces'

/**
 * A guardian agreed, and review opens when no other is asked; or refused, and the deed is withdrawn, read by nobody. The deed
 * is locked. @throws AppError NOT_FOUND | WRONG_STATE unless a guardian of this person is asked
 */
export async function takeGuardianAnswer(w: Writing, deed: Deed, personId: PersonId, agrees: boolean): Promise<void> {
  const praised = orRefuse(await findPraisedPerson(w.tx, deed.id, personId))
  if (praised.guardian !== 'asked' || deed.status !== 'submitted') throw new AppError('WRONG_STATE')
  await updateGuardian(w.tx, deed.id, [personId], agrees ? 'agreed' : 'refused')
  await recordDeedEvent(w, deed.id, agrees ? 'guardianAgreed' : 'guardianRefused')
  if (agrees) return openDeedReview(w, deed)
  requireStep(deed.status, 'withdrawn')
  await updateDeed(w.tx, deed.id, { status: 'withdrawn', decidedAt: w.now })
  const nominator = deed.nominatorId ? [deed.nominatorId] : []
  await tell(w, nominator, { template: 'guardianRefused', subject: 'deed', subjectId: deed.id })
}
