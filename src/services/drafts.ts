import { useCallback, useEffect, useRef, useState } from 'react'
import type * as v from 'valibot'
import { readStored, removeStored, writeStored } from './storage'

const SAVE_AFTER_MS = 300

/**
 * Something half written, kept on the phone under `key` shortly after every keystroke, given back when the page opens
 * again, gone only through `clear`. It is never sent by itself.
 */
export function useDraft<S extends v.GenericSchema>(key: string, schema: S, blank: v.InferOutput<S>) {
  const storageKey = `draft:${key}`
  const [first] = useState(() => readStored(storageKey, schema))
  const [draft, setDraft] = useState<v.InferOutput<S>>(first ?? blank)
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; value: v.InferOutput<S> } | undefined>(undefined)

  const flush = useCallback(() => {
    if (waiting.current === undefined) return
    clearTimeout(waiting.current.timer)
    writeStored(storageKey, waiting.current.value)
    waiting.current = undefined
  }, [storageKey])

  const save = useCallback(
    (value: v.InferOutput<S>) => {
      if (waiting.current !== undefined) clearTimeout(waiting.current.timer)
      waiting.current = { value, timer: setTimeout(flush, SAVE_AFTER_MS) }
      setDraft(value)
    },
    [flush],
  )

  const clear = useCallback(() => {
    if (waiting.current !== undefined) clearTimeout(waiting.current.timer)
    waiting.current = undefined
    removeStored(storageKey)
    setDraft(blank)
  }, [storageKey, blank])

  useEffect(() => flush, [flush])
  return { draft, save, clear, restored: first !== undefined }
}
