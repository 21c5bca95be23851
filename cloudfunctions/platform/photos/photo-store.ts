import type { Downloaded } from '../wechat/cloud-storage'

/** Bytes that phones put and fetch themselves, without passing through this process. */
export interface DirectPhotos {
  /** Where the phone puts what it sends. */
  uploadPath(id: string): string
  /** What the phone is told that its file is called. */
  fileIdOf(id: string): string
  /** What the phone sent, as it sent it, if it is no larger. */
  takeRaw(id: string, atMost: number): Promise<Downloaded>
  /** Forgets what the phone sent; no fault if there is nothing. */
  removeRaw(id: string): Promise<void>
  /** Addresses that fetch what is kept, by id, for about so many seconds; none where nothing is kept. */
  links(ids: readonly string[], seconds: number): Promise<Map<string, string>>
}

/**
 * Where the bytes of photos lie: a folder on the host's disk, object storage in the cloud. Knows ids and bytes, and
 * nothing of who may see what.
 */
export interface PhotoStore {
  /** Whether this process reaches the bytes; a function without a storage of the cloud does not. */
  readonly here: boolean
  /** Keeps the bytes under the id, in place of any that were there; all or nothing. */
  put(id: string, bytes: Uint8Array): Promise<void>
  /** The bytes, or null if there are none under this id. */
  get(id: string): Promise<Uint8Array | null>
  /** Whether there are bytes under this id; reads none of them. */
  holds(id: string): Promise<boolean>
  /** Forgets the bytes; no fault if there are none. */
  remove(id: string): Promise<void>
  /** The ids of all photos that are kept, in no order; what comes or goes meanwhile may be missed. */
  ids(): AsyncIterable<string>
  /** Null where bytes come and go through the host's own routes. */
  readonly direct: DirectPhotos | null
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Throws a RangeError unless the id is a UUID in lower case: it becomes part of a path. */
export function checkPhotoId(id: string): void {
  if (!UUID.test(id)) throw new RangeError('a photo id is a UUID in lower case')
}
