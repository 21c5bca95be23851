import type { PhotoId } from '../../contract/ids'
import type { Reading } from '../context'
import type { Actor } from '../people/actor'
import { mayReadPhoto } from './may-read'
import { findPhotos } from './photo.repository'

/**
 * Minutes that a link is good for: a consent may be withdrawn meanwhile, and who holds a link needs no right any more. The
 * storage is asked for a minute more, so that no picture breaks at the end.
 */
export const LINK_MINUTES = 10
const LINK_SECONDS = (LINK_MINUTES + 1) * 60

export interface PhotoLinks {
  links: { photoId: PhotoId; url: string }[]
  until: string
}

/** Addresses of those of the photos that the reader may see today; of the others nothing is said. */
export async function linkPhotos(r: Reading, actor: Actor | null, ids: readonly PhotoId[]): Promise<PhotoLinks> {
  const readable: PhotoId[] = []
  for (const photo of await findPhotos(r.db, ids))
    if (photo.status !== 'awaited' && (await mayReadPhoto(r, actor, photo))) readable.push(photo.id)
  const until = new Date(r.now.getTime() + LINK_MINUTES * 60_000).toISOString()
  const { direct } = r.village.photoStore
  if (!direct) return { links: readable.map((photoId) => ({ photoId, url: `/photo/${photoId}` })), until }
  const found = await direct.links(readable, LINK_SECONDS)
  const links = readable.flatMap((photoId) => {
    const url = found.get(photoId)
    return url === undefined ? [] : [{ photoId, url }]
  })
  return { links, until }
}
