import { useRef, useState } from 'react'
import { useDraft } from '../../../services/drafts'
import { dropPhotos } from '../../../services/photos'
import { useReopenedPhotos } from '../../../services/photos/use-reopened-photos'
import { BLANK, Draft, isTouched } from './draft'

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

  const patch = (change: Partial<Draft>) => {
    latest.current = { ...latest.current, ...change }
    save(latest.current)
  }
  useReopenedPhotos(restored, { latest: () => latest.current, patch }, (lostPhotos) =>
    setKept((one) => ({ ...one, lostPhotos })),
  )
  const discard = () => {
    dropPhotos(latest.current.photos)
    latest.current = first
    setKept({ shown: false, lostPhotos: 0 })
    clear()
  }
  return { draft, latest: () => latest.current, patch, discard, kept }
}

export type DeedDraft = ReturnType<typeof useDeedDraft>
