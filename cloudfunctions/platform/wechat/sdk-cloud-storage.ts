import { type Patience, patiently } from '../patience'
import type { CloudStorage } from './cloud-storage'
import { downloadWithin } from './download-within'

/** As much of the platform's SDK as is used for files. */
export interface FilesOfSdk {
  uploadFile(request: { cloudPath: string; fileContent: Buffer }): Promise<{ fileID: string }>
  deleteFile(request: { fileList: string[] }): Promise<{ fileList: { fileID: string; status: number }[] }>
  getTempFileURL(request: {
    fileList: { fileID: string; maxAge: number }[]
  }): Promise<{ fileList: { fileID: string; status: number; tempFileURL: string }[] }>
}

/** The platform takes so many names in one call. */
const NAMES_AT_ONCE = 50
const FILE_NOT_THERE = -503003
/** Only as long as this download takes. */
const DOWNLOAD_LINK_SECONDS = 300

/** Ten megabytes inside the platform's own network; the whole stays within a function's 60 seconds. */
const PATIENCE: Patience = { timeoutMs: 15_000, pausesMs: [300, 1_500] }

const chunks = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / NAMES_AT_ONCE) }, (_, at) =>
    all.slice(at * NAMES_AT_ONCE, (at + 1) * NAMES_AT_ONCE),
  )

/**
 * The storage of the cloud. `root` is what the names of its files begin with, `cloud://<environment>.<bucket>`, as the
 * console shows it; `load` fetches the SDK, which is slow, at the first use.
 */
export function sdkCloudStorage(
  root: string,
  load: () => Promise<FilesOfSdk>,
  patience: Patience = PATIENCE,
): CloudStorage {
  const fileIdOf = (path: string): string => `${root}/${path}`
  const ask = <T>(work: (sdk: FilesOfSdk) => Promise<T>): Promise<T> =>
    patiently(async () => work(await load()), patience)

  async function links(paths: readonly string[], seconds: number): Promise<Map<string, string>> {
    const found = new Map<string, string>()
    for (const some of chunks(paths)) {
      const asked = some.map((path) => ({ fileID: fileIdOf(path), maxAge: seconds }))
      const { fileList } = await ask((sdk) => sdk.getTempFileURL({ fileList: asked }))
      for (const { fileID, status, tempFileURL } of fileList)
        if (status === 0 && tempFileURL !== '') found.set(fileID.slice(root.length + 1), tempFileURL)
    }
    return found
  }

  return {
    fileIdOf,
    links,
    async upload(path, bytes) {
      const { fileID } = await ask((sdk) => sdk.uploadFile({ cloudPath: path, fileContent: Buffer.from(bytes) }))
      if (fileID !== fileIdOf(path)) throw new Error('the storage is not the one of CLOUD_STORAGE')
    },
    async download(path, atMost) {
      const url = (await links([path], DOWNLOAD_LINK_SECONDS)).get(path)
      if (url === undefined) return 'none'
      return patiently(() => downloadWithin(url, atMost, patience.timeoutMs), patience)
    },
    async remove(paths) {
      for (const some of chunks(paths)) {
        const { fileList } = await ask((sdk) => sdk.deleteFile({ fileList: some.map(fileIdOf) }))
        const failed = fileList.find(({ status }) => status !== 0 && status !== FILE_NOT_THERE)
        if (failed) throw new Error(`a file could not be deleted: ${failed.status}`)
      }
    },
  }
}
