import { useState } from 'react'
import { discardSent } from './discard-sent'
import { dropPhotos, keepPhoto } from './kept-photos'
import type { LocalPhoto } from './photo.types'
import type { PhotoShelf } from './photo-shelf'
import { withChosen } from './reopened-photos'

/** Takes the chosen pictures into the draft and keeps them on the phone, one after the other; what was dropped goes. */
export function useChoosePhotos({ latest, patch }: PhotoShelf) {
  /** The phone had no room: these pictures are gone with the app. */
  const [full, setFull] = useState(false)
  const keep = async (path: string) => {
    const kept = await keepPhoto({ path })
    setFull(kept === undefined)
    if (kept === undefined) return
    const { photos } = latest()
    if (photos.some((photo) => photo.path === path))
      patch({ photos: photos.map((photo) => (photo.path === path ? { ...photo, kept } : photo)) })
    else await dropPhotos([{ path, kept }])
  }
  const choose = async (chosen: readonly LocalPhoto[]) => {
    const before = latest().photos
    discardSent(before, chosen)
    patch({ photos: withChosen(before, chosen) })
    await dropPhotos(before.filter(({ path }) => chosen.every((photo) => photo.path !== path)))
    for (const { path } of chosen) if (before.every((photo) => photo.path !== path)) await keep(path)
  }
  return { choose, full }
}
