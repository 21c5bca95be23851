import type { PhotoStore } from './photo-store'

const refused = (): Promise<never> => Promise.reject(new Error('bytes of photos pass through the host only'))

async function* none(): AsyncIterable<string> {}

/**
 * Of a function without a storage of the cloud: the bytes of photos lie with the host, which takes, shows and removes them; what a function wants removed
 * waits in the outbox until the host does it.
 */
export const noPhotoStore: PhotoStore = {
  here: false,
  put: refused,
  get: refused,
  holds: refused,
  remove: refused,
  ids: none,
  direct: null,
}
