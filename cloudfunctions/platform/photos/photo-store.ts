/**
 * Where the bytes of photos lie: a folder on the host's disk, object storage in the cloud. Knows ids and bytes, and
 * nothing of who may see what.
 */
export interface PhotoStore {
  /** Whether this process reaches the bytes; a function does not. */
  readonly here: boolean
  /** Keeps the bytes under the id, in place of any that were there; all or nothing. */
  put(id: string, bytes: Uint8Array): Promise<void>
  /** The bytes, or null if there are none under this id. */
  get(id: string): Promise<Uint8Array | null>
  /** Forgets the bytes; no fault if there are none. */
  remove(id: string): Promise<void>
  /** The ids of all photos that are kept, in no order; what comes or goes meanwhile may be missed. */
  ids(): AsyncIterable<string>
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

/** Throws a RangeError unless the id is a UUID in lower case: it becomes part of a path. */
export function checkPhotoId(id: string): void {
  if (!UUID.test(id)) throw new RangeError('a photo id is a UUID in lower case')
}
