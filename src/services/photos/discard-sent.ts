import { api } from '../api'
import { newIntentId } from '../uuid'
import type { LocalPhoto } from './photo.types'
import type { DraftPhoto } from './photo-shelf'

/**
 * Has the host throw away what it was sent and nobody wants any more. Nobody waits for it: a photo that stays behind is
 * its sender's alone, and one that belongs to a deed goes when the deed is sent without it.
 */
export function discardSent(before: readonly DraftPhoto[], chosen: readonly LocalPhoto[]) {
  for (const { path, photoId } of before) {
    if (photoId === undefined || chosen.some((photo) => photo.path === path)) continue
    api.photos.discard.mutate({ photoId }, { context: { intent: newIntentId() } }).catch(() => undefined)
  }
}
