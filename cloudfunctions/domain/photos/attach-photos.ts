import type { AccountId, DeedId, PersonId, PhotoId } from '../../contract/ids'
import type { PhotoStatus } from '../../contract/photos'
import { AppError } from '../../platform/app-error'
import type { Reader, Tx } from '../../platform/db/types'
import { attach, detachOthers, findPhotosOf, judge, lockAttachable } from './photo.repository'

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
  status: Exclude<PhotoStatus, 'awaited'>
}

/** Photos of deeds in their order, by deed. */
export async function photosOf(db: Reader, deedIds: readonly DeedId[]): Promise<Map<DeedId, DeedPhoto[]>> {
  const found = new Map<DeedId, DeedPhoto[]>()
  for (const { id, deedId, status } of await findPhotosOf(db, deedIds)) {
    if (deedId === null || status === 'awaited') continue
    found.set(deedId, [...(found.get(deedId) ?? []), { photoId: id, url: `/photo/${id}`, status }])
  }
  return found
}

/** Lets a deed's photo through to the public page, or not. @throws AppError NOT_FOUND */
export async function judgePhoto(
  tx: Tx,
  deedId: DeedId,
  id: PhotoId,
  verdict: 'passed' | 'refused',
  by: PersonId,
): Promise<void> {
  if (!(await judge(tx, id, deedId, verdict, by))) throw new AppError('NOT_FOUND')
}
