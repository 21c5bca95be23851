import type { EditDeedInput } from '../../contract/deeds'
import { AppError, orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import { putInOutbox } from '../../platform/outbox'
import type { Writing } from '../context'
import type { Actor } from '../people/actor'
import { attachPhotos } from '../photos/attach-photos'
import { requireInTime, requireStep } from './deed'
import { findDeed, lockDeedOfAuthor, updateDeed } from './deed.repository'
import { writePeople } from './deed-people'
import { openDeedReview } from './open-deed-review'
import { recordDeedEvent } from './traces'

/**
 * Mends a returned deed and lays it before the council again, with a new electorate and no public text yet.
 * @throws AppError NOT_FOUND unless it is the author's, WRONG_STATE | VERSION_CONFLICT | ACT_OUT_OF_TIME
 */
export async function editDeed(w: Writing, actor: Actor, input: EditDeedInput) {
  const deed = orRefuse(await lockDeedOfAuthor(w.tx, input.deedId, actor.accountId, actor.person?.personId ?? null))
  requireStep(deed.status, 'submitted')
  if (deed.version !== input.version) throw new AppError('VERSION_CONFLICT')
  requireInTime(input.happenedOn, countyDate(deed.submittedAt))
  const { deedClass, story, place, happenedOn, anonymous } = input
  await updateDeed(w.tx, deed.id, {
    deedClass,
    story,
    place,
    happenedOn,
    anonymous,
    status: 'submitted',
    publicText: null,
    publicTextBy: null,
  })
  await writePeople(w.tx, deed.id, deed.villageCode, input)
  const gone = await attachPhotos(w.tx, deed.accountId, deed.id, input.photos)
  await putInOutbox(w.tx, w.now, 'photoRemoval', gone)
  await recordDeedEvent(w, deed.id, 'resubmitted')
  await openDeedReview(w, { ...deed, deedClass })
  const { status, version } = orRefuse(await findDeed(w.tx, deed.id))
  return { deedId: deed.id, status, version }
}
