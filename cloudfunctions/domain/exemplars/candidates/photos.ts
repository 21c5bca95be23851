import type { CandidacyId, PhotoId } from '../../../contract/ids'
import type { Reader } from '../../../platform/db/types'
import type { Reading } from '../../context'
import type { Actor } from '../../people/actor'
import { isWithin, reachOf } from '../../people/permissions'
import { findCandidacyOfPhoto, findPhotosOf } from './candidacy.repository'
import { consentStands } from './consent'
import { isLive } from './entry'
import { findEntriesOf } from './entry.repository'

export interface CandidatePhoto {
  photoId: PhotoId
  url: string
}

/** Photos of candidacies in their order, by candidacy. */
export async function photosOfCandidacies(
  db: Reader,
  ids: readonly CandidacyId[],
): Promise<Map<CandidacyId, CandidatePhoto[]>> {
  const found = new Map<CandidacyId, CandidatePhoto[]>()
  for (const { candidacyId, photoId } of await findPhotosOf(db, ids))
    found.set(candidacyId, [...(found.get(candidacyId) ?? []), { photoId, url: `/photo/${photoId}` }])
  return found
}

/**
 * A candidate's photo is seen by themselves and by the offices that decide; by everybody once the candidate agreed to be named
 * and was vetted, which is when people looked at it, and as long as they stand somewhere or hold an honour.
 */
export async function maySeeCandidatePhoto(r: Reading, actor: Actor | null, photoId: PhotoId): Promise<boolean> {
  const candidacy = await findCandidacyOfPhoto(r.db, photoId)
  if (!candidacy) return false
  const entries = await findEntriesOf(r.db, [candidacy.id])
  if (consentStands(candidacy) && entries.some(({ entry }) => entry.vettedAt !== null && isLive(entry.status)))
    return true
  if (!actor?.person) return false
  if (actor.person.personId === candidacy.personId) return true
  return isWithin(reachOf(actor.grants, 'exemplar.work'), candidacy.villageCode)
}
