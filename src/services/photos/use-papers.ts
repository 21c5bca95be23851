import { useState } from 'react'
import type { PhotoId } from '../../../cloudfunctions/contract/ids'
import { type LocalPhoto, sendPhoto } from '.'

interface Paper extends LocalPhoto {
  photoId?: PhotoId
}

/** Pictures of papers; what was sent is not sent again on another try. */
export function usePapers() {
  const [photos, setPhotos] = useState<readonly Paper[]>([])
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)

  /** The ids of all, or undefined where one could not be sent. */
  const send = async (): Promise<PhotoId[] | undefined> => {
    const sent = [...photos]
    setBusy(true)
    setError(null)
    try {
      for (const [at, photo] of photos.entries())
        if (photo.photoId === undefined) sent[at] = { ...photo, photoId: await sendPhoto(photo) }
      return sent.flatMap((photo) => photo.photoId ?? [])
    } catch (failed) {
      setError(failed)
      return undefined
    } finally {
      setPhotos(sent)
      setBusy(false)
    }
  }
  return { photos, choose: (chosen: readonly Paper[]) => setPhotos(chosen), send, busy, error }
}
