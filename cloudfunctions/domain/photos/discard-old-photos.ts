import type { AccountId, DeedId, PhotoId } from '../../contract/ids'
import { putInOutbox } from '../../platform/outbox'
import type { Writing } from '../context'
import { deleteLooseBefore, deleteLooseOf, deleteOfDeed, deleteUnheld } from './retention.repository'

const DAY_MS = 86_400_000

/** Days after its ticket ended that a photo which belongs to nothing is kept: a deed that could not be sent may still be. */
export const LOOSE_PHOTO_DAYS = 30

const PHOTOS_AT_ONCE = 200

/** Discards what an account sent and never used. */
export async function discardLoosePhotos(w: Writing, accountId: AccountId): Promise<void> {
  await putInOutbox(w.tx, w.now, 'photoRemoval', await deleteLooseOf(w.tx, accountId))
}

/** Discards all photos of a deed. */
export async function discardPhotosOf(w: Writing, deedId: DeedId): Promise<void> {
  await putInOutbox(w.tx, w.now, 'photoRemoval', await deleteOfDeed(w.tx, deedId))
}

/** Discards photos of what was erased; one that something else holds stays. */
export async function discardUnheld(w: Writing, ids: readonly PhotoId[]): Promise<void> {
  await putInOutbox(w.tx, w.now, 'photoRemoval', await deleteUnheld(w.tx, ids))
}

/**
 * Discards some photos that belonged to nothing for a month, and tickets a day after their end with whatever a phone put
 * there and never had received. False when none is left.
 */
export async function discardOldLoosePhotos(w: Writing): Promise<boolean> {
  const daysAgo = (days: number) => new Date(w.now.getTime() - days * DAY_MS)
  const ended = { received: daysAgo(LOOSE_PHOTO_DAYS), awaited: daysAgo(1) }
  const gone = await deleteLooseBefore(w.tx, ended, PHOTOS_AT_ONCE)
  await putInOutbox(w.tx, w.now, 'photoRemoval', gone)
  return gone.length > 0
}
