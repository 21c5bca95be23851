import { fetchJson } from '../transport/fetch-json.h5'
import { blobAt } from './blobs.h5'
import { PHOTO_TIMEOUT_MS, type PutPhoto } from './photo.types'
import { PhotoUnreadable } from './photo-unreadable'
import { readReceipt } from './read-receipt'

/** Photos go to the host that served the app. */
export const canSendPhotos = () => true

export const putPhoto: PutPhoto = async (uploadPath, photo) => {
  const bytes = blobAt(photo.path)
  if (bytes === undefined) throw new PhotoUnreadable()
  const headers = { 'content-type': 'image/jpeg' }
  readReceipt(await fetchJson(uploadPath, { method: 'PUT', headers, body: bytes, timeoutMs: PHOTO_TIMEOUT_MS }))
}
