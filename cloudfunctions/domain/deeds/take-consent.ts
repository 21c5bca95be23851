import type { CONSENTS } from '../../contract/deeds'
import type { PersonId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import type { Writing } from '../context'
import { askTakeDown } from '../messages/ask-take-down'
import { saysLess } from './consent'
import { findPraisedPerson, updateConsent } from './consent.repository'
import { asksConsent } from './deed'
import type { Deed } from './deed.repository'
import { publishIfAnswered } from './publish-deed'
import { publishLate } from './publish-late'
import { recordDeedEvent } from './traces'

export interface Consent {
  consent: (typeof CONSENTS)[number]
  /** Of who declines: the points, under the rule's name alone. */
  pointsWanted: boolean
}

/**
 * Writes down an answer and lets it act at once: the notice opens when it was the last one missing; who had no line and now
 * wants one gets a notice of their own; if less may be seen than before, the clerk is asked to take the paper down.
 * `by` is who answered. The deed is locked. @throws AppError NOT_FOUND | WRONG_STATE
 */
export async function takeConsent(
  w: Writing,
  deed: Deed,
  personId: PersonId,
  { consent, pointsWanted }: Consent,
  by: PersonId,
): Promise<void> {
  const before = orRefuse(await findPraisedPerson(w.tx, deed.id, personId))
  if (!asksConsent(deed.status)) throw new AppError('WRONG_STATE')
  const given = { consent, pointsWanted: consent === 'declined' && pointsWanted }
  await updateConsent(w.tx, deed.id, personId, { ...given, answeredAt: w.now, answeredBy: by })
  await recordDeedEvent(w, deed.id, 'consentAnswered')
  if (before.linedAt && saysLess(before.consent, consent))
    await askTakeDown(w, deed.villageCode, { subject: 'deed', subjectId: deed.id, personId })
  if (deed.status === 'accepted') await publishIfAnswered(w, deed)
  else await publishLate(w, deed)
}
