import type { PhotoId } from '../../../cloudfunctions/contract/ids'
import { api } from '../api'
import { failureOf } from '../failure-of'
import { type IntentPlace, intentFor, intentInMemory } from '../intent'
import { newIntentId } from '../uuid'
import type { LocalPhoto } from './photo.types'
import { putPhoto } from './put'

const requestTicket = (place: IntentPlace) =>
  api.photos.requestTicket.mutate({}, { context: { intent: intentFor(place, {}) } })

/** Has the server forget a photo whose ticket no longer holds; that it has none is as good. */
async function discard(photoId: PhotoId): Promise<void> {
  try {
    await api.photos.discard.mutate({ photoId }, { context: { intent: newIntentId() } })
  } catch (error) {
    if (failureOf(error)?.code !== 'NOT_FOUND') throw error
  }
}

/**
 * Sends one photo: a ticket, then the bytes. `place` keeps the intent of the ticket beside a draft, so that another try
 * goes on with the same ticket. Where that is used up (the bytes came, the answer did not) or expired, its photo is
 * discarded and sent anew: there is never one too many. Throws CallFailed or PhotoUnreadable.
 */
export async function sendPhoto(photo: LocalPhoto, place: IntentPlace = intentInMemory()): Promise<PhotoId> {
  const ticket = await requestTicket(place)
  try {
    await putPhoto(ticket, photo)
    return ticket.photoId
  } catch (error) {
    if (failureOf(error)?.code !== 'TICKET_INVALID') throw error
  }
  await discard(ticket.photoId)
  place.set(undefined)
  const anew = await requestTicket(place)
  await putPhoto(anew, photo)
  return anew.photoId
}
