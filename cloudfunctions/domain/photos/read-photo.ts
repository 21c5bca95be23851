import type { AccountId, PhotoId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import type { Village } from '../context'
import { loadActor, type Through } from '../people/actor'
import { mayReadPhoto } from './may-read'
import { findPhoto } from './photo.repository'

/** The bytes of a photo, for its sender and for whom its deed or office lets see it. @throws AppError NOT_FOUND for everybody else */
export async function readPhoto(
  village: Village,
  caller: { accountId: AccountId | null; through?: Through | undefined },
  photoId: PhotoId,
): Promise<Uint8Array> {
  const now = village.clock.now()
  const photo = orRefuse(await findPhoto(village.db, photoId))
  const actor = caller.accountId ? await loadActor(village.db, caller.accountId, countyDate(now), caller.through) : null
  if (!(await mayReadPhoto({ db: village.db, now, village }, actor, photo))) throw new AppError('NOT_FOUND')
  return orRefuse(await village.photoStore.get(photo.id))
}
