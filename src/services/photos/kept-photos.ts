import { everyDraft } from '../drafts'
import type { LocalPhoto } from './photo.types'
import { vault } from './vault'

/** Two whole reports; more fills the phone of somebody who forgot about them. */
export const KEPT_PHOTOS_MAX = 18

/** Keeps a chosen picture on the phone until it is sent; undefined where the phone cannot: it is there for this run only. */
export async function keepPhoto(photo: LocalPhoto): Promise<string | undefined> {
  try {
    const names = await vault.names()
    return names.length < KEPT_PHOTOS_MAX ? await vault.put(photo) : undefined
  } catch {
    return undefined
  }
}

/** Where a picture is shown from now: as before, or from what was kept of it; undefined when the phone lost it. */
export async function reopenPhoto({ path, kept }: LocalPhoto): Promise<string | undefined> {
  if (vault.isHere(path)) return path
  return kept === undefined ? undefined : vault.open(kept).catch(() => undefined)
}

/** Gives back the room of pictures that were sent or are not wanted any more. */
export async function dropPhotos(photos: readonly LocalPhoto[]): Promise<void> {
  for (const { kept } of photos) if (kept !== undefined) await vault.drop(kept).catch(() => undefined)
}

/** Throws away what no draft speaks of: left behind by a run that ended in the middle. Runs as the app starts. */
export async function sweepPhotos(): Promise<void> {
  const names = await vault.names().catch(() => [])
  const drafts = everyDraft()
  await dropPhotos(names.filter((name) => !drafts.includes(name)).map((kept) => ({ path: '', kept })))
}
