import type { PhotoId } from '../../contract/ids'
import { LIMITS } from '../../contract/limits'
import { AppError, orRefuse } from '../../platform/app-error'
import { sha256 } from '../../platform/hash'
import { putInOutbox } from '../../platform/outbox'
import type { DirectPhotos } from '../../platform/photos/photo-store'
import type { Writing } from '../context'
import type { Actor } from '../people/actor'
import { keepPhoto, keptOf } from './keep-photo'
import type { Kept } from './paper-format'
import { lockByTicket, type Photo } from './photo.repository'

export interface Uploaded {
  ticket: string
  /** As the platform answered the phone's upload. */
  fileId: string
}

/**
 * Takes a photo that the phone put into the platform's storage: checks it, keeps it without metadata and has the phone's
 * own file deleted. The ticket is used up when, and only when, the photo is stored; a refused file is deleted at once and
 * another may be put in its place.
 * @throws AppError TICKET_INVALID (unknown, used, expired, another account's, or of another file), NOT_FOUND when no file
 * has arrived, PHOTO_TOO_LARGE, PHOTO_NOT_JPEG
 */
export async function receiveUploaded(w: Writing, actor: Actor, { ticket, fileId }: Uploaded): Promise<PhotoId> {
  const direct = orRefuse(w.village.photoStore.direct, 'TICKET_INVALID')
  const photo = orRefuse(await lockByTicket(w.tx, sha256(ticket), w.now), 'TICKET_INVALID')
  if (photo.accountId !== actor.accountId) throw new AppError('TICKET_INVALID')
  if (fileId !== direct.fileIdOf(photo.id)) {
    w.village.log.warn('an upload lies elsewhere', { photoId: photo.id })
    throw new AppError('TICKET_INVALID')
  }
  await keepPhoto(w, photo, await takeKept(direct, photo))
  await putInOutbox(w.tx, w.now, 'rawPhotoRemoval', [photo.id])
  return photo.id
}

async function takeKept(direct: DirectPhotos, { id, paper }: Photo): Promise<Kept> {
  const raw = await direct.takeRaw(id, paper ? LIMITS.paperBytes : LIMITS.photoBytes)
  if (raw === 'none') throw new AppError('NOT_FOUND')
  try {
    if (raw === 'tooLarge') throw new AppError(paper ? 'PAPER_TOO_LARGE' : 'PHOTO_TOO_LARGE')
    return keptOf({ paper }, raw)
  } catch (refusal) {
    await direct.removeRaw(id)
    throw refusal
  }
}
