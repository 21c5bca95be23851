import Taro from '@tarojs/taro'
import { useCallback, useEffect, useRef, useState } from 'react'
import type * as v from 'valibot'
import { noteTyped, onHandover, personalKey, usePersonInUse } from './person-in-use'
import { readStored, removeStored, writeStored } from './storage'

const SAVE_AFTER_MS = 300

const unsaved = new Set<() => void>()

/** Keeps at once whatever was typed: before the phone goes to another, before the app goes away or is begun anew. */
export function flushDrafts() {
  for (const flush of unsaved) flush()
}

onHandover(flushDrafts)

interface Held<Draft> {
  storageKey: string
  draft: Draft
  restored: boolean
}

/**
 * Something half written, kept on the phone under `key` shortly after every keystroke, given back when the page opens
 * again, gone only through `clear`. It is never sent by itself. Each person on the phone has their own: when another takes
 * over, theirs is shown.
 */
export function useDraft<S extends v.GenericSchema>(key: string, schema: S, blank: v.InferOutput<S>) {
  const storageKey = personalKey('draft', usePersonInUse(), key)
  const open = () => {
    const kept = readStored(storageKey, schema)
    return { storageKey, draft: kept ?? blank, restored: kept !== undefined }
  }
  const [held, setHeld] = useState<Held<v.InferOutput<S>>>(open)
  if (held.storageKey !== storageKey) setHeld(open())
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; value: v.InferOutput<S> } | undefined>(undefined)

  const flush = useCallback(() => {
    if (waiting.current === undefined) return
    clearTimeout(waiting.current.timer)
    writeStored(storageKey, waiting.current.value)
    noteTyped('draft', key)
    waiting.current = undefined
  }, [storageKey, key])

  const save = useCallback(
    (value: v.InferOutput<S>) => {
      if (waiting.current !== undefined) clearTimeout(waiting.current.timer)
      waiting.current = { value, timer: setTimeout(flush, SAVE_AFTER_MS) }
      setHeld((before) => ({ ...before, draft: value }))
    },
    [flush],
  )

  const clear = useCallback(() => {
    if (waiting.current !== undefined) clearTimeout(waiting.current.timer)
    waiting.current = undefined
    removeStored(storageKey)
    setHeld((before) => ({ ...before, draft: blank }))
  }, [storageKey, blank])

  useEffect(() => {
    unsaved.add(flush)
    return () => {
      unsaved.delete(flush)
      flush()
    }
  }, [flush])
  return { draft: held.draft, save, clear, restored: held.restored }
}

const DRAFT = /^draft[:@]/

const draftKeys = () => Taro.getStorageInfoSync().keys.filter((key) => DRAFT.test(key))

/** Everything half written on this phone, by whomever, as text: to see whether something is still spoken of. */
export const everyDraft = (): string => JSON.stringify(draftKeys().map((key) => Taro.getStorageSync(key)))

/** Throws away everything half written on this phone. */
export function forgetDrafts() {
  for (const key of draftKeys()) removeStored(key)
}
