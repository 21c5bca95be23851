import type { CloudStorage } from '../wechat/cloud-storage'
import { checkPhotoId, type PhotoStore } from './photo-store'

/** More than any photo that was taken: what is read here was within the limit when it was put. */
const NO_LIMIT = Number.POSITIVE_INFINITY

/** Of a link that is asked for only to learn whether there is one. */
const ASKING_SECONDS = 60

async function* unlisted(): AsyncIterable<string> {}

/**
 * Photos in the platform's storage, put and fetched by the phones themselves. `raw/<id>.jpg` is what a phone sent, with all
 * that it wrote into it, and is deleted as soon as it was received; `photos/<id>.jpg` is what is kept. The storage lists
 * nothing, so whatever is to go must be named.
 */
export function cloudPhotoStore(storage: CloudStorage): PhotoStore {
  const pathOf = (folder: 'raw' | 'photos', id: string): string => {
    checkPhotoId(id)
    return `${folder}/${id}.jpg`
  }
  const idOf = (path: string): string => path.slice('photos/'.length, -'.jpg'.length)
  return {
    here: true,
    put: (id, bytes) => storage.upload(pathOf('photos', id), bytes),
    async get(id) {
      const found = await storage.download(pathOf('photos', id), NO_LIMIT)
      return typeof found === 'string' ? null : found
    },
    holds: async (id) => (await storage.links([pathOf('photos', id)], ASKING_SECONDS)).size > 0,
    remove: (id) => storage.remove([pathOf('photos', id), pathOf('raw', id)]),
    ids: unlisted,
    direct: {
      uploadPath: (id) => pathOf('raw', id),
      fileIdOf: (id) => storage.fileIdOf(pathOf('raw', id)),
      takeRaw: (id, atMost) => storage.download(pathOf('raw', id), atMost),
      removeRaw: (id) => storage.remove([pathOf('raw', id)]),
      async links(ids, seconds) {
        const found = await storage.links(
          ids.map((id) => pathOf('photos', id)),
          seconds,
        )
        return new Map([...found].map(([path, url]) => [idOf(path), url]))
      },
    },
  }
}
