import { CallFailed } from '../call-failed'
import { fetchJson } from '../transport/fetch-json.h5'
import { blobAt } from './blobs.h5'
import { PHOTO_TIMEOUT_MS, type PutPhoto } from './photo.types'
import { PhotoUnreadable } from './photo-unreadable'
import { readReceipt } from './read-receipt'

/** Photos go to the host that served the app. */
export const putPhoto: PutPhoto = async ({ upload }, photo) => {
  if (upload.kind !== 'http') throw new CallFailed({ code: 'BAD_ANSWER' })
  const bytes = blobAt(photo.path)
  if (bytes === undefined) throw new PhotoUnreadable()
  const headers = { 'content-type': 'image/jpeg' }
  readReceipt(await fetchJson(upload.path, { method: 'PUT', headers, body: bytes, timeoutMs: PHOTO_TIMEOUT_MS }))
}
