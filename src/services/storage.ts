import Taro from '@tarojs/taro'
import * as v from 'valibot'

/** Reads what the phone keeps under `key`; undefined when there is none or it has another shape (an older version). */
export function readStored<S extends v.GenericSchema>(key: string, schema: S): v.InferOutput<S> | undefined {
  const read = v.safeParse(schema, Taro.getStorageSync(key))
  return read.success ? read.output : undefined
}

/** Keeps a value on the phone. A full storage loses the copy, never the page. */
export function writeStored(key: string, value: unknown) {
  try {
    Taro.setStorageSync(key, value)
  } catch {
    Taro.removeStorageSync(key)
  }
}

export const removeStored = (key: string) => Taro.removeStorageSync(key)
