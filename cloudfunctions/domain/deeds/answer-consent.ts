import type { ConsentState } from '../../contract/deeds'
import type { DeedId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { isPublic } from './deed'
import { lockDeed, updateConsent } from './deed.repository'
import { publishIfAnswered } from './publish-deed'
import { recordDeedEvent } from './traces'

/**
 * A praised person says how they may be named; asked once the council accepted. A later answer acts at once wherever the
 * deed is shown. @throws AppError NOT_FOUND unless they are praised in it, WRONG_STATE before it is accepted
 */
export async function answerConsent(
  w: Writing,
  actor: Resident,
  deedId: DeedId,
  consent: Exclude<ConsentState, 'unanswered'>,
): Promise<void> {
  const deed = orRefuse(await lockDeed(w.tx, deedId))
  const isPraised = await updateConsent(w.tx, deedId, actor.person.personId, consent, w.now)
  if (!isPraised) throw new AppError('NOT_FOUND')
  if (deed.status !== 'accepted' && !isPublic(deed.status)) throw new AppError('WRONG_STATE')
  await recordDeedEvent(w, deedId, 'consentAnswered')
  if (deed.status === 'accepted') await publishIfAnswered(w, deed)
}
