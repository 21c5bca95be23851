import type { PhotoId } from '../../../cloudfunctions/contract/ids'
import { api } from '../api'
import { CallFailed } from '../call-failed'
import { newIntentId } from '../uuid'
import type { LocalPhoto } from './photo.types'
import { putPhoto } from './put'

/**
 * Sends one photo: a ticket, then the bytes. A lost photo is sent again with a new ticket; the old one expires.
 * Throws CallFailed or PhotoUnreadable.
 */
export async function sendPhoto(photo: LocalPhoto): Promise<PhotoId> {
  const ticket = await api.photos.requestTicket.mutate({}, { context: { intent: newIntentId() } })
  if (ticket.upload.kind !== 'http') throw new CallFailed({ code: 'BAD_ANSWER' })
  await putPhoto(ticket.upload.path, photo)
  return ticket.photoId
}
