import { LIMITS } from '../../contract/limits'
import { AppError, orRefuse } from '../../platform/app-error'
import { sha256 } from '../../platform/hash'
import { stripJpeg } from '../../platform/photos/strip-jpeg'
import type { Village } from '../context'
import { lockByTicket, markReceived } from './photo.repository'

/**
 * Takes the bytes of a photo: checks that they are a JPEG, removes all metadata and keeps only the result. The ticket is
 * used up when, and only when, the photo is stored.
 * @throws AppError PHOTO_TOO_LARGE | PHOTO_NOT_JPEG | TICKET_INVALID
 */
export async function receivePhoto(village: Village, ticket: string, bytes: Uint8Array): Promise<void> {
  if (bytes.length > LIMITS.photoBytes) throw new AppError('PHOTO_TOO_LARGE')
  const stripped = stripJpeg(bytes)
  if (!stripped.ok) throw new AppError('PHOTO_NOT_JPEG')
  const now = village.clock.now()
  await village.db.transaction(async (tx) => {
    const photo = orRefuse(await lockByTicket(tx, sha256(ticket), now), 'TICKET_INVALID')
    await village.photoStore.put(photo.id, stripped.bytes)
    await markReceived(tx, photo.id, now, stripped.bytes.length)
  })
}
