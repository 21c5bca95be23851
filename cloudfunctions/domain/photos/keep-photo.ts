import { LIMITS } from '../../contract/limits'
import { AppError } from '../../platform/app-error'
import { stripJpeg } from '../../platform/photos/strip-jpeg'
import type { Writing } from '../context'
import { markReceived, type Photo } from './photo.repository'

/** The picture alone, without what the phone wrote into the file. @throws AppError PHOTO_TOO_LARGE | PHOTO_NOT_JPEG */
export function strippedPhoto(bytes: Uint8Array): Uint8Array {
  if (bytes.length > LIMITS.photoBytes) throw new AppError('PHOTO_TOO_LARGE')
  const stripped = stripJpeg(bytes)
  if (!stripped.ok) throw new AppError('PHOTO_NOT_JPEG')
  return stripped.bytes
}

/** Stores the stripped bytes and uses up the photo's ticket, which the caller has locked. */
export async function keepPhoto(
  { tx, now, village }: Omit<Writing, 'by'>,
  photo: Photo,
  stripped: Uint8Array,
): Promise<void> {
  await village.photoStore.put(photo.id, stripped)
  await markReceived(tx, photo.id, now, stripped.length)
}
