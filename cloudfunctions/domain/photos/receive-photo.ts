import { orRefuse } from '../../platform/app-error'
import { sha256 } from '../../platform/hash'
import type { Village } from '../context'
import { keepPhoto, strippedPhoto } from './keep-photo'
import { lockByTicket } from './photo.repository'

/**
 * Takes the bytes of a photo: checks that they are a JPEG, removes all metadata and keeps only the result. The ticket is
 * used up when, and only when, the photo is stored.
 * @throws AppError PHOTO_TOO_LARGE | PHOTO_NOT_JPEG | TICKET_INVALID
 */
export async function receivePhoto(village: Village, ticket: string, bytes: Uint8Array): Promise<void> {
  const stripped = strippedPhoto(bytes)
  const now = village.clock.now()
  await village.db.transaction(async (tx) => {
    const photo = orRefuse(await lockByTicket(tx, sha256(ticket), now), 'TICKET_INVALID')
    await keepPhoto({ tx, now, village }, photo, stripped)
  })
}
