import type { CloudStorage } from '../../cloudfunctions/platform/wechat/cloud-storage'

export interface MemoryCloudStorage extends CloudStorage {
  /** What lies there, by path. */
  files: Map<string, Uint8Array>
}

/** The platform's storage in memory; a link says its path and how long it is good for. */
export function memoryCloudStorage(): MemoryCloudStorage {
  const files = new Map<string, Uint8Array>()
  return {
    files,
    fileIdOf: (path) => `cloud://test.files/${path}`,
    upload: async (path, bytes) => void files.set(path, bytes.slice()),
    async download(path, atMost) {
      const found = files.get(path)
      if (!found) return 'none'
      return found.length > atMost ? 'tooLarge' : found.slice()
    },
    async remove(paths) {
      for (const path of paths) files.delete(path)
    },
    links: async (paths, seconds) =>
      new Map(
        paths.filter((path) => files.has(path)).map((path) => [path, `https://files.test/${path}?for=${seconds}`]),
      ),
  }
}
