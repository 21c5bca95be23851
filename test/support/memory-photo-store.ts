import { checkPhotoId, type PhotoStore } from '../../cloudfunctions/platform/photos/photo-store'

/** Photos in memory; hands out copies, as a disk would. */
export function memoryPhotoStore(): PhotoStore {
  const photos = new Map<string, Uint8Array>()
  return {
    here: true,
    async put(id, bytes) {
      checkPhotoId(id)
      photos.set(id, bytes.slice())
    },
    async get(id) {
      checkPhotoId(id)
      return photos.get(id)?.slice() ?? null
    },
    async holds(id) {
      checkPhotoId(id)
      return photos.has(id)
    },
    async remove(id) {
      checkPhotoId(id)
      photos.delete(id)
    },
    async *ids() {
      yield* [...photos.keys()]
    },
    direct: null,
  }
}
