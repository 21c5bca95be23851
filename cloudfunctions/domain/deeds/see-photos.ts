import type { DeedId } from '../../contract/ids'
import type { Reading } from '../context'
import { decidesOn } from '../council/find-review'
import type { Actor } from '../people/actor'
import { isPublic } from './deed'
import { findDeed, findPraised } from './deed.repository'

/**
 * Photos are seen by the nominator and by members who decide on the deed; by everybody once the deed is public, review
 * passed the photo and every praised person agreed to be known by full name.
 */
export async function maySeePhotos(r: Reading, actor: Actor | null, deedId: DeedId, passed: boolean): Promise<boolean> {
  const deed = await findDeed(r.db, deedId)
  if (!deed) return false
  const personId = actor?.person?.personId
  if (personId && (deed.nominatorId === personId || (await decidesOn(r.db, 'deed', deedId, personId)))) return true
  if (!passed || !isPublic(deed.status)) return false
  return (await findPraised(r.db, [deedId])).every((one) => one.consent === 'fullName')
}
