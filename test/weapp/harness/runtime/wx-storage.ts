import { type Asked, answering } from './answer'

interface Keyed extends Asked {
  key: string
  data?: unknown
}

const PREFIX = 'wx:'

const get = (key: string): unknown => {
  const kept = window.localStorage.getItem(PREFIX + key)
  return kept === null ? '' : JSON.parse(kept)
}
const set = (key: string, data: unknown): void => window.localStorage.setItem(PREFIX + key, JSON.stringify(data))
const remove = (key: string): void => window.localStorage.removeItem(PREFIX + key)

const keysKept = (): string[] =>
  Object.keys(window.localStorage).flatMap((key) => (key.startsWith(PREFIX) ? key.slice(PREFIX.length) : []))

/** The storage of one phone; it survives a relaunch. */
export const storage = {
  getStorageSync: get,
  getStorageInfoSync: () => ({ keys: keysKept(), currentSize: 1, limitSize: 10_240 }),
  setStorageSync: set,
  removeStorageSync: remove,
  getStorage: answering('getStorage', ({ key }: Keyed) => ({ data: get(key) })),
  setStorage: answering('setStorage', ({ key, data }: Keyed) => set(key, data)),
  removeStorage: answering('removeStorage', ({ key }: Keyed) => remove(key)),
}
