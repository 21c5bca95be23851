import { useState } from 'react'
import { dropPhotos, keepPhoto, type LocalPhoto } from '../../../services/photos'
import { discardSent } from './discard-sent'
import { withChosen } from './kept-photos'
import type { DeedForm } from './use-deed-form'

/** Takes the chosen pictures into the draft and keeps them on the phone, one after the other; what was dropped goes. */
export function useChoosePhotos({ draft, latest, change }: DeedForm) {
  /** The phone had no room: these pictures are gone with the app. */
  const [full, setFull] = useState(false)
  const keep = async (path: string) => {
    const kept = await keepPhoto({ path })
    setFull(kept === undefined)
    if (kept === undefined) return
    const { photos } = latest()
    if (photos.some((photo) => photo.path === path))
      change({ photos: photos.map((photo) => (photo.path === path ? { ...photo, kept } : photo)) })
    else await dropPhotos([{ path, kept }])
  }
  const choose = async (chosen: readonly LocalPhoto[]) => {
    const before = draft.photos
    discardSent(before, chosen)
    change({ photos: withChosen(before, chosen) })
    await dropPhotos(before.filter(({ path }) => chosen.every((photo) => photo.path !== path)))
    for (const { path } of chosen) if (before.every((photo) => photo.path !== path)) await keep(path)
  }
  return { choose, full }
}
