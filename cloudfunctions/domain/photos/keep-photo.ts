import { LIMITS } from '../../contract/limits'
import { AppError } from '../../platform/app-error'
import { putInOutbox } from '../../platform/outbox'
import { stripJpeg } from '../../platform/photos/strip-jpeg'
import type { Writing } from '../context'
import { openidOf } from '../people/find-openid'
import { photoMachine } from './photo'
import { markReceived, type Photo } from './photo.repository'

/** The picture alone, without what the phone wrote into the file. @throws AppError PHOTO_TOO_LARGE | PHOTO_NOT_JPEG */
export function strippedPhoto(bytes: Uint8Array): Uint8Array {
  if (bytes.length > LIMITS.photoBytes) throw new AppError('PHOTO_TOO_LARGE')
  const stripped = stripJpeg(bytes)
  if (!stripped.ok) throw new AppError('PHOTO_NOT_JPEG')
  return stripped.bytes
}

/**
 * Stores the stripped bytes and uses up the photo's ticket, which the caller has locked. The platform is asked to judge it
 * after the commit, where it can be: it fetches the picture itself, and knows who sent it.
 */
export async function keepPhoto(
  { tx, now, village }: Omit<Writing, 'by'>,
  photo: Photo,
  stripped: Uint8Array,
): Promise<void> {
  await village.photoStore.put(photo.id, stripped)
  const { wechat, photoStore } = village
  const asks = wechat !== null && photoStore.direct !== null && (await openidOf(tx, photo.accountId)) !== null
  const status = asks ? 'stripped' : 'human'
  photoMachine.requireStep(photo.status, status)
  await markReceived(tx, photo.id, { status, receivedAt: now, byteLength: stripped.length })
  if (asks) await putInOutbox(tx, now, 'photoCheck', [photo.id])
}
