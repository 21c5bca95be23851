import { useRef, useState } from 'react'
import type { PhotoId } from '../../../cloudfunctions/contract/ids'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { pickPhotos } from '../photos'
import { pickFiles } from './pick-files'
import { sendPaper } from './send-paper'

/** A material that the server has. */
export interface SentPaper {
  photoId: PhotoId
  /** What the phone calls the file; undefined for a picture, which has no name that says anything. */
  name: string | undefined
}

/**
 * Materials for an application, sent as they are chosen: pictures of papers, or PDF files. One that is refused is left out and
 * says why; those before it stay.
 */
export function usePaperFiles() {
  const [papers, setPapers] = useState<SentPaper[]>([])
  const [busy, setBusy] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const running = useRef(false)

  const add = async (choose: () => Promise<{ path: string; name?: string; size?: number }[]>) => {
    if (running.current) return
    running.current = true
    setError(null)
    try {
      const chosen = await choose()
      setBusy(chosen.length > 0)
      for (const file of chosen) {
        const photoId = await sendPaper(file)
        setPapers((before) => [...before, { photoId, name: file.name }])
      }
    } catch (refused) {
      setError(refused)
    } finally {
      running.current = false
      setBusy(false)
    }
  }
  const left = LIMITS.photosMax - papers.length
  return {
    papers,
    busy,
    error,
    full: left <= 0,
    addPictures: () => add(() => pickPhotos(left)),
    addFiles: () => add(() => pickFiles(left)),
    drop: (photoId: PhotoId) => setPapers((before) => before.filter((one) => one.photoId !== photoId)),
    forget: () => setPapers([]),
  }
}

export type PaperFiles = ReturnType<typeof usePaperFiles>
