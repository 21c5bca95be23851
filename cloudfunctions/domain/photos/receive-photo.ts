import { AppError, orRefuse } from '../../platform/app-error'
import { sha256 } from '../../platform/hash'
import type { Village } from '../context'
import { keepPhoto, keptOf } from './keep-photo'
import { lockByTicket } from './photo.repository'

/**
 * Takes the bytes of a photo: checks that they are a JPEG, removes all metadata and keeps only the result; of a declared
 * material a PDF, too. The ticket is used up when, and only when, it is stored.
 * @throws AppError TICKET_INVALID, PHOTO_TOO_LARGE | PHOTO_NOT_JPEG, of a material what `keptPaper` throws
 */
export async function receivePhoto(village: Village, ticket: string, bytes: Uint8Array, paper = false): Promise<void> {
  const kept = keptOf({ paper }, bytes)
  const now = village.clock.now()
  await village.db.transaction(async (tx) => {
    const photo = orRefuse(await lockByTicket(tx, sha256(ticket), now), 'TICKET_INVALID')
    if (photo.paper !== paper) throw new AppError('TICKET_INVALID')
    await keepPhoto({ tx, now, village }, photo, kept)
  })
}
