import type { DivisionCode, OutsiderId, PersonId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import { joinReview } from '../council/join-review'
import { lockReviews } from '../council/lock-reviews'
import { lockNoticesCarrying } from '../notices/lock-notices'
import type { Resident } from '../people/actor'
import { getHomes } from '../people/locate-people'
import { askConsent } from './ask-consent'
import { creditDeed } from './credit-deed'
import { asksConsent } from './deed'
import { lockDeed } from './deed.repository'
import { linksSince } from './outsider'
import { findDeedOfUnlinked, insertPraised, lockUnlinked, updateOutsider } from './outsider.repository'

/**
 * The clerk found out who somebody praised is: from now on they are a praised person like any other, asked how they may be
 * named, and get the points that their line brought. Never for one's own household.
 * @throws AppError NOT_FOUND out of reach or in no roster, RECUSED, WRONG_STATE after 90 days or when they are praised already
 */
export async function linkOutsider(
  w: Writing,
  clerk: Resident,
  reach: readonly DivisionCode[],
  { outsiderId, personId }: { outsiderId: OutsiderId; personId: PersonId },
): Promise<void> {
  const deedId = orRefuse(await findDeedOfUnlinked(w.tx, outsiderId, reach))
  await lockReviews(w, deedId)
  await lockNoticesCarrying(w, [deedId])
  const deed = orRefuse(await lockDeed(w.tx, deedId))
  const outsider = orRefuse(await lockUnlinked(w.tx, outsiderId))
  const home = orRefuse((await getHomes(w.tx, [personId])).get(personId))
  if (home.householdId === clerk.person.householdId) throw new AppError('RECUSED', { reasons: ['sharedHousehold'] })
  if (outsider.confirmedAt && outsider.confirmedAt < linksSince(w.now)) throw new AppError('WRONG_STATE')
  const linedAt = outsider.lineId ? w.now : null
  if (!(await insertPraised(w.tx, { deedId: deed.id, personId, linedAt }))) throw new AppError('WRONG_STATE')
  await updateOutsider(w.tx, outsider.id, { personId, linkedAt: w.now, linkedBy: clerk.person.personId })
  await recordTrace(w.tx, w.now, w.by, {
    action: 'outsider.linked',
    subject: 'deed',
    subjectId: deed.id,
    detail: { outsiderId, personId },
  })
  await joinReview(w, 'deed', deed.id, { personId, part: 'praised' })
  if (asksConsent(deed.status)) await askConsent(w, deed, [personId])
  if (outsider.confirmedAt) await creditDeed(w, deed, [personId])
}
