import * as v from 'valibot'
import { newIntentId } from '../uuid'
import { blobAt, showBlob } from './blobs.h5'
import { PhotoUnreadable } from './photo-unreadable'
import type { Vault } from './vault.types'

const DATABASE = 'yuexiang'
const STORE = 'photos'
const JPEG = { type: 'image/jpeg' }
const Names = v.array(v.string())

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
}

async function openStore(mode: IDBTransactionMode): Promise<IDBObjectStore> {
  const asked = indexedDB.open(DATABASE, 1)
  asked.onupgradeneeded = () => asked.result.createObjectStore(STORE)
  return (await settled(asked)).transaction(STORE, mode).objectStore(STORE)
}

/** Bytes in the browser's own database: old browsers lose a blob that is kept as such. */
export const vault: Vault = {
  put: async ({ path }) => {
    const bytes = await blobAt(path)?.arrayBuffer()
    if (bytes === undefined) throw new PhotoUnreadable()
    const name = newIntentId()
    await settled((await openStore('readwrite')).put(bytes, name))
    return name
  },
  open: async (name) => {
    const bytes: unknown = await settled((await openStore('readonly')).get(name))
    return bytes instanceof ArrayBuffer ? showBlob(new Blob([bytes], JPEG)) : undefined
  },
  drop: async (name) => {
    await settled((await openStore('readwrite')).delete(name))
  },
  names: async () => v.parse(Names, await settled((await openStore('readonly')).getAllKeys())),
  isHere: (path) => blobAt(path) !== undefined,
}
