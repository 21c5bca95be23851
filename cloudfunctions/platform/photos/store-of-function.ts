import { fileURLToPath } from 'node:url'
import type { StorageEnv } from '../env'
import { folderCloudStorage } from '../wechat/folder-cloud-storage'
import { loadSdk } from '../wechat/load-sdk'
import { sdkCloudStorage } from '../wechat/sdk-cloud-storage'
import { cloudPhotoStore } from './cloud-photo-store'
import { noPhotoStore } from './no-photo-store'
import type { PhotoStore } from './photo-store'

/** Where a function's photos lie; nowhere unless its environment says so. */
export function photoStoreOfFunction({ CLOUD_STORAGE: root, CLOUD_STORAGE_LINKS: linkBase }: StorageEnv): PhotoStore {
  if (root === undefined) return noPhotoStore
  if (root.startsWith('file:')) return cloudPhotoStore(folderCloudStorage(fileURLToPath(root), linkBase))
  return cloudPhotoStore(sdkCloudStorage(root, loadSdk))
}
