import type { AccountId, DeedId, PersonId, PhotoId } from '../../contract/ids'
import type { ShownPhotoStatus } from '../../contract/photos'
import { AppError } from '../../platform/app-error'
import type { Reader, Tx } from '../../platform/db/types'
import { type PhotoVerdict, shownStatus } from './photo'
import { attach, detachOthers, findPhoto, findPhotosOf, judge, lockAttachable } from './photo.repository'

/**
 * Makes exactly these photos the deed's, in this order. Answers the ids of photos that were the deed's and are no more.
 * @throws AppError NOT_FOUND for a photo that is not the account's, was not received, or belongs to another deed
 */
export async function attachPhotos(
  tx: Tx,
  accountId: AccountId,
  deedId: DeedId,
  ids: readonly PhotoId[],
): Promise<PhotoId[]> {
  const photos = await lockAttachable(tx, accountId, ids)
  const usable = photos.filter(
    (photo) => photo.status !== 'awaited' && (photo.deedId === null || photo.deedId === deedId),
  )
  if (usable.length !== new Set(ids).size) throw new AppError('NOT_FOUND')
  const removed = await detachOthers(tx, deedId, ids)
  for (const [position, id] of ids.entries()) await attach(tx, id, deedId, position)
  return removed
}

export interface DeedPhoto {
  photoId: PhotoId
  url: string
  status: ShownPhotoStatus
}

/** Photos of deeds in their order, by deed. */
export async function photosOf(db: Reader, deedIds: readonly DeedId[]): Promise<Map<DeedId, DeedPhoto[]>> {
  const found = new Map<DeedId, DeedPhoto[]>()
  for (const { id, deedId, ...said } of await findPhotosOf(db, deedIds)) {
    const status = shownStatus(said)
    if (deedId === null || status === null) continue
    found.set(deedId, [...(found.get(deedId) ?? []), { photoId: id, url: `/photo/${id}`, status }])
  }
  return found
}

/**
 * Says whether a deed's photo may be shown on the public page.
 * @throws AppError NOT_FOUND, PHOTO_REFUSED for one that the platform refused
 */
export async function judgePhoto(
  tx: Tx,
  deedId: DeedId,
  id: PhotoId,
  verdict: PhotoVerdict,
  by: PersonId,
): Promise<void> {
  if (await judge(tx, id, deedId, verdict, by)) return
  const found = await findPhoto(tx, id)
  throw new AppError(found?.deedId === deedId && found.status === 'refused' ? 'PHOTO_REFUSED' : 'NOT_FOUND')
}
