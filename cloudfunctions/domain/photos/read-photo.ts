import type { AccountId, PhotoId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import type { Village } from '../context'
import { loadActor, type Through } from '../people/actor'
import { mayReadPhoto } from './may-read'
import type { Kept } from './paper-format'
import { findPhoto } from './photo.repository'

/** The bytes of a photo or paper, for its sender and for whom its deed or office lets see it. @throws AppError NOT_FOUND for everybody else */
export async function readPhoto(
  village: Village,
  caller: { accountId: AccountId | null; through?: Through | undefined },
  photoId: PhotoId,
): Promise<Kept> {
  const now = village.clock.now()
  const photo = orRefuse(await findPhoto(village.db, photoId))
  const actor = caller.accountId ? await loadActor(village.db, caller.accountId, countyDate(now), caller.through) : null
  if (!(await mayReadPhoto({ db: village.db, now, village }, actor, photo))) throw new AppError('NOT_FOUND')
  return { format: photo.format, bytes: orRefuse(await village.photoStore.get(photo.id)) }
}
