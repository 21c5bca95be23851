import type { PhotoId } from '../../contract/ids'
import type { Reading } from '../context'
import type { Actor } from '../people/actor'
import { isWithin, reachOf } from '../people/permissions'
import { findActivityOfPhoto } from './activity.repository'
import { groundsAgainstSecond } from './second-person'

/** The signed sheet of a record is seen by the village's clerk and by a council member who may decide on it. */
export async function maySeeSheet(r: Reading, actor: Actor | null, photoId: PhotoId): Promise<boolean> {
  if (!actor?.person) return false
  const record = await findActivityOfPhoto(r.db, photoId)
  if (!record) return false
  if (isWithin(reachOf(actor.grants, 'activity.enter'), record.villageCode)) return true
  if (!isWithin(reachOf(actor.grants, 'activity.confirm'), record.villageCode)) return false
  return (await groundsAgainstSecond(r.db, actor.person.personId, record)).length === 0
}
