import type { PhotoId } from '../../cloudfunctions/contract/ids'
import type { Village } from '../../cloudfunctions/domain/context'
import { cloudPhotoStore } from '../../cloudfunctions/platform/photos/cloud-photo-store'
import { call } from './call'
import { plainJpeg } from './jpeg'
import { type MemoryCloudStorage, memoryCloudStorage } from './memory-cloud-storage'
import type { TestPerson } from './people'

/** A village whose photos lie in the platform's storage, as a function has it. */
export interface CloudVillage extends Village {
  storage: MemoryCloudStorage
}

export function withCloudPhotos(village: Village): CloudVillage {
  const storage = memoryCloudStorage()
  return { ...village, photoStore: cloudPhotoStore(storage), storage }
}

/** What a phone does: takes a ticket and puts its file where the ticket says; nobody has received it yet. */
export async function uploadPhoto(
  village: CloudVillage,
  who: Pick<TestPerson, 'accountId'>,
  bytes = plainJpeg(),
): Promise<{ photoId: PhotoId; uploaded: { ticket: string; fileId: string } }> {
  const { photoId, ticket, upload } = await call(village, who, 'photos.requestTicket', {})
  if (upload.kind !== 'cloud') throw new Error('the ticket names no place in the cloud')
  await village.storage.upload(upload.cloudPath, bytes)
  return { photoId, uploaded: { ticket, fileId: village.storage.fileIdOf(upload.cloudPath) } }
}
