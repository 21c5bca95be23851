import { useRef, useState } from 'react'
import { sendPhoto } from '../../../services/photos'
import type { DeedDraft } from './use-deed-draft'

export type PhotoSending =
  | { step: 'idle' | 'sent' }
  | { step: 'sending'; number: number; count: number }
  | { step: 'failed'; number: number; error: unknown }

/**
 * Sends the pictures of a draft one after the other and writes into the draft which were sent, so that another try
 * goes on where this one failed. `run` answers whether all are there; a second call meanwhile does nothing.
 */
export function usePhotoSending({ latest, patch }: Pick<DeedDraft, 'latest' | 'patch'>) {
  const [state, setState] = useState<PhotoSending>({ step: 'idle' })
  const running = useRef(false)

  const sendAll = async (): Promise<boolean> => {
    const { photos } = latest()
    for (const [at, { path, photoId }] of photos.entries()) {
      if (photoId !== undefined) continue
      setState({ step: 'sending', number: at + 1, count: photos.length })
      try {
        const sent = await sendPhoto({ path })
        patch({ photos: latest().photos.map((one) => (one.path === path ? { path, photoId: sent } : one)) })
      } catch (error) {
        setState({ step: 'failed', number: at + 1, error })
        return false
      }
    }
    setState({ step: photos.length > 0 ? 'sent' : 'idle' })
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
