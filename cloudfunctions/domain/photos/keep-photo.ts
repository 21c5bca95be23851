import { LIMITS } from '../../contract/limits'
import { AppError } from '../../platform/app-error'
import { putInOutbox } from '../../platform/outbox'
import { stripJpeg } from '../../platform/photos/strip-jpeg'
import type { Writing } from '../context'
import { openidOf } from '../people/find-openid'
import { type Kept, keptPaper } from './paper-format'
import { photoMachine } from './photo'
import { markReceived, type Photo } from './photo.repository'

/**
 * What is kept of a file that came for a photo, or for a declared material.
 * @throws AppError PHOTO_TOO_LARGE | PHOTO_NOT_JPEG, of a material what `keptPaper` throws
 */
export const keptOf = ({ paper }: Pick<Photo, 'paper'>, bytes: Uint8Array): Kept =>
  paper ? keptPaper(bytes) : { format: 'jpeg', bytes: strippedPhoto(bytes) }

/** The picture alone, without what the phone wrote into the file. @throws AppError PHOTO_TOO_LARGE | PHOTO_NOT_JPEG */
function strippedPhoto(bytes: Uint8Array): Uint8Array {
  if (bytes.length > LIMITS.photoBytes) throw new AppError('PHOTO_TOO_LARGE')
  const stripped = stripJpeg(bytes)
  if (!stripped.ok) throw new AppError('PHOTO_NOT_JPEG')
  return stripped.bytes
}

/**
 * Stores the bytes to be kept and uses up the photo's ticket, which the caller has locked. The platform is asked to judge it
 * after the commit, where it can be: it fetches the picture itself, and knows who sent it.
 */
export async function keepPhoto(
  { tx, now, village }: Omit<Writing, 'by'>,
  photo: Photo,
  { format, bytes }: Kept,
): Promise<void> {
  await village.photoStore.put(photo.id, bytes)
  const { wechat, photoStore } = village
  // A paper is shown to nobody but those who decide: there is nothing to ask the platform.
  const asks =
    !photo.paper && wechat !== null && photoStore.direct !== null && (await openidOf(tx, photo.accountId)) !== null
  const status = asks ? 'stripped' : 'human'
  photoMachine.requireStep(photo.status, status)
  await markReceived(tx, photo.id, { status, format, receivedAt: now, byteLength: bytes.length })
  if (asks) await putInOutbox(tx, now, 'photoCheck', [photo.id])
}
