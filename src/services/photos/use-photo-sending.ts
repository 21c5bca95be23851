import { useRef, useState } from 'react'
import { flushDrafts } from '../drafts'
import type { IntentPlace } from '../intent'
import type { DraftPhoto, PhotoShelf } from './photo-shelf'
import { sendPhoto } from './send-photo'

export type PhotoSending =
  | { step: 'idle' }
  | { step: 'sent' }
  | { step: 'sending'; number: number; count: number }
  | { step: 'failed'; number: number; count: number; error: unknown }

/** A ticket is asked for without words: only its intent tells one try from another. */
const NO_BODY = '{}'

/**
 * Sends the pictures of a draft one after the other and writes into the draft which were sent, and under which intent one
 * is on its way: another try, of this run or a later one, goes on where this one failed. `run` answers whether all are
 * there; a second call meanwhile does nothing.
 */
export function usePhotoSending({ latest, patch }: PhotoShelf) {
  const [state, setState] = useState<PhotoSending>({ step: 'idle' })
  const running = useRef(false)

  const note = (path: string, change: Partial<DraftPhoto>) => {
    patch({ photos: latest().photos.map((one) => (one.path === path ? { ...one, ...change } : one)) })
    flushDrafts()
  }
  const placeOf = (path: string): IntentPlace => ({
    get: () => {
      const intent = latest().photos.find((one) => one.path === path)?.intent
      return intent && { intent, body: NO_BODY }
    },
    set: (held) => note(path, { intent: held?.intent }),
  })

  const sendAll = async (): Promise<boolean> => {
    const { photos } = latest()
    const count = photos.length
    for (const [at, { path, photoId }] of photos.entries()) {
      if (photoId !== undefined) continue
      setState({ step: 'sending', number: at + 1, count })
      try {
        note(path, { photoId: await sendPhoto({ path }, placeOf(path)), intent: undefined })
      } catch (error) {
        setState({ step: 'failed', number: at + 1, count, error })
        return false
      }
    }
    setState({ step: count > 0 ? 'sent' : 'idle' })
    return true
  }

  const run = async (): Promise<boolean> => {
    if (running.current) return false
    running.current = true
    const all = await sendAll()
    running.current = false
    return all
  }
  return { state, run }
}
