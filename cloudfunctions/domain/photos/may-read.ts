import type { Reading } from '../context'
import { type Actor, isOwn } from '../people/actor'
import { shownStatus } from './photo'
import type { Photo } from './photo.repository'

/**
 * A photo is seen by its sender, and by whom its deed or their office lets see it today. A paper that was declared belongs to
 * what it was declared for: who sent it reads it as long as they act for that.
 */
export async function mayReadPhoto(r: Reading, actor: Actor | null, photo: Photo): Promise<boolean> {
  const declared = photo.paper && photo.slip
  if (!declared && isOwn(actor, { accountId: photo.accountId, personId: photo.senderId })) return true
  const { photos } = r.village
  if (photo.deedId) return photos.mayRead(r, actor, photo.deedId, shownStatus(photo) === 'passed')
  return photo.slip && photos.mayReadSheet(r, actor, photo.id)
}
