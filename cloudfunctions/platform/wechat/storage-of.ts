import { fileURLToPath } from 'node:url'
import type { StorageEnv } from '../env'
import type { CloudStorage } from './cloud-storage'
import { folderCloudStorage } from './folder-cloud-storage'
import { loadSdk } from './load-sdk'
import { sdkCloudStorage } from './sdk-cloud-storage'

/** The platform stands behind this process; a folder only plays its storage. */
export const isCloud = ({ CLOUD_STORAGE: root }: StorageEnv): boolean => root?.startsWith('cloud:') ?? false

/** The storage that the environment names; null unless it names one. */
export function storageOf(env: StorageEnv): CloudStorage | null {
  const { CLOUD_STORAGE: root, CLOUD_STORAGE_LINKS: linkBase } = env
  if (root === undefined) return null
  return isCloud(env) ? sdkCloudStorage(root, loadSdk) : folderCloudStorage(fileURLToPath(root), linkBase)
}
