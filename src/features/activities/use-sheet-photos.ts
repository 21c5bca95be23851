import { useState } from 'react'
import type { PhotoId } from '../../../cloudfunctions/contract/ids'
import { type LocalPhoto, sendPhoto } from '../../services/photos'
import type { SheetPhoto } from './activity-draft'

export type PhotoSending =
  | { step: 'idle' }
  | { step: 'sending'; number: number; count: number }
  | { step: 'failed'; number: number; error: unknown }

/** Pictures of the signed sheet; sent one after the other, so that another try goes on where this one failed. */
export function useSheetPhotos(first: readonly SheetPhoto[]) {
  const [photos, setPhotos] = useState<readonly SheetPhoto[]>(first)
  const [sending, setSending] = useState<PhotoSending>({ step: 'idle' })

  /** The ids of all, or undefined where one could not be sent. */
  const send = async (): Promise<PhotoId[] | undefined> => {
    const sent: SheetPhoto[] = [...photos]
    for (const [at, photo] of photos.entries()) {
      if (photo.photoId !== undefined) continue
      setSending({ step: 'sending', number: at + 1, count: photos.length })
      try {
        sent[at] = { ...photo, photoId: await sendPhoto(photo) }
        setPhotos([...sent])
      } catch (error) {
        setSending({ step: 'failed', number: at + 1, error })
        return undefined
      }
    }
    setSending({ step: 'idle' })
    return sent.flatMap((photo) => photo.photoId ?? [])
  }

  const choose = (chosen: readonly LocalPhoto[]) =>
    setPhotos((before) => chosen.map(({ path }) => before.find((photo) => photo.path === path) ?? { path }))
  return { photos, choose, sending, send, forget: () => setPhotos([]) }
}

export type SheetPhotos = ReturnType<typeof useSheetPhotos>
