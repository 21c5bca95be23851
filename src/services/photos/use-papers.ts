import { useRef, useState } from 'react'
import * as v from 'valibot'
import type { PhotoId } from '../../../cloudfunctions/contract/ids'
import { flushDrafts, useDraft } from '../drafts'
import { dropPhotos } from './kept-photos'
import { DraftPhoto } from './photo-shelf'
import { useChoosePhotos } from './use-choose-photos'
import { usePhotoSending } from './use-photo-sending'
import { useReopenedPhotos } from './use-reopened-photos'

const Papers = v.array(DraftPhoto)

/**
 * Pictures of papers — a signed sheet, a slip, minutes — kept on the phone under `key` until `forget`, as a report's are: they
 * outlive the app, and what was sent is not sent again on another try, of this run or a later one. `first` are those that the
 * host has already.
 */
export function usePapers(key: string, first: readonly DraftPhoto[] = []) {
  const [blank] = useState(() => [...first])
  const { draft, save, clear, restored } = useDraft(`papers:${key}`, Papers, blank)
  const latest = useRef<readonly DraftPhoto[]>(draft)
  latest.current = draft
  const [lost, setLost] = useState(0)
  const shelf = {
    latest: () => ({ photos: latest.current }),
    patch: ({ photos }: { photos: DraftPhoto[] }) => {
      latest.current = photos
      save(photos)
    },
  }
  const { choose, full } = useChoosePhotos(shelf)
  const sending = usePhotoSending(shelf)
  useReopenedPhotos(restored, shelf, setLost)

  /** The ids of all, or undefined where one could not be sent. */
  const send = async (): Promise<PhotoId[] | undefined> => {
    if (!(await sending.run())) return undefined
    flushDrafts()
    return latest.current.flatMap((photo) => photo.photoId ?? [])
  }
  /** They belong to what was sent with them: the phone need not keep them. */
  const forget = () => {
    dropPhotos(latest.current)
    latest.current = blank
    clear()
  }
  const { state } = sending
  const error = state.step === 'failed' ? state.error : null
  return { photos: draft, choose, send, forget, sending: state, busy: state.step === 'sending', error, full, lost }
}

export type Papers = ReturnType<typeof usePapers>
