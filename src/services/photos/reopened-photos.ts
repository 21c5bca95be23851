import type { PhotoId } from '../../../cloudfunctions/contract/ids'
import { reopenPhoto } from './kept-photos'
import type { LocalPhoto } from './photo.types'
import type { DraftPhoto } from './photo-shelf'

const sentPhoto = (photoId: PhotoId): DraftPhoto => ({ path: `/photo/${photoId}`, photoId })

/** Photos that the host has already, as a draft holds them. */
export const sentPhotos = (ids: readonly PhotoId[]) => ids.map(sentPhoto)

/** Photos of a draft that is opened again: from the phone; else from the host, which has those that were sent. */
export async function photosReopened(photos: readonly DraftPhoto[]) {
  const kept: DraftPhoto[] = []
  for (const photo of photos) {
    const path = await reopenPhoto(photo)
    if (path !== undefined) kept.push({ ...photo, path })
    else if (photo.photoId !== undefined) kept.push(sentPhoto(photo.photoId))
  }
  return { kept, lost: photos.length - kept.length }
}

/** The chosen pictures as a draft holds them: what was sent before stays sent. */
export function withChosen(photos: readonly DraftPhoto[], chosen: readonly LocalPhoto[]): DraftPhoto[] {
  return chosen.map(({ path }) => photos.find((photo) => photo.path === path) ?? { path })
}
