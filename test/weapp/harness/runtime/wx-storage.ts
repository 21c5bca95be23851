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

/** The storage of one phone; it survives a relaunch. */
export const storage = {
  getStorageSync: get,
  setStorageSync: set,
  removeStorageSync: remove,
  getStorage: answering('getStorage', ({ key }: Keyed) => ({ data: get(key) })),
  setStorage: answering('setStorage', ({ key, data }: Keyed) => set(key, data)),
  removeStorage: answering('removeStorage', ({ key }: Keyed) => remove(key)),
}
