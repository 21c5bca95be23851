import { useEffect, useRef, useState } from 'react'
import { useDraft } from '../../../services/drafts'
import { BLANK, Draft, isTouched } from './draft'
import { photosAfterRestart } from './kept-photos'

/** Keys of drafts that were opened in this run of the app: only their pictures are still on the phone. */
const openedBefore = new Set<string>()

/** What may be said about a draft that was kept: nothing, that it is here again, and how many pictures are not. */
export interface Kept {
  shown: boolean
  lostPhotos: number
}

/** The draft of a deed: kept on the phone at every keystroke, given back with a word about it, sent by nobody. */
export function useDeedDraft(key: string, first: Draft = BLANK) {
  const { draft, save, clear, restored } = useDraft(key, Draft, first)
  const latest = useRef(draft)
  latest.current = draft
  const [kept, setKept] = useState<Kept>(() => ({ shown: restored && isTouched(draft), lostPhotos: 0 }))

  useEffect(() => {
    if (openedBefore.has(key)) return
    openedBefore.add(key)
    if (!restored) return
    const { kept: photos, lost } = photosAfterRestart(latest.current.photos)
    save({ ...latest.current, photos })
    setKept((one) => ({ ...one, lostPhotos: lost }))
  }, [key, restored, save])

  const patch = (change: Partial<Draft>) => {
    latest.current = { ...latest.current, ...change }
    save(latest.current)
  }
  const discard = () => {
    latest.current = first
    setKept({ shown: false, lostPhotos: 0 })
    clear()
  }
  return { draft, latest: () => latest.current, patch, discard, kept }
}

export type DeedDraft = ReturnType<typeof useDeedDraft>
