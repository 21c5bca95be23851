import type { DeedId } from '../../contract/ids'
import type { Reading } from '../context'
import { decidesOn } from '../council/find-review'
import { groundsAgainst } from '../council/grounds-against'
import type { Actor, Resident } from '../people/actor'
import { isWithin, reachOf } from '../people/permissions'
import { findAppealsOf } from './appeal.repository'
import { isPublic } from './deed'
import { type Deed, findDeed } from './deed.repository'
import { praisedOf, shownPerson } from './praised-of'

/**
 * Photos are seen by the nominator and by members who decide on the deed; by everybody once the deed is public, review
 * passed the photo and the page shows every praised person by full name.
 */
export async function maySeePhotos(r: Reading, actor: Actor | null, deedId: DeedId, passed: boolean): Promise<boolean> {
  const deed = await findDeed(r.db, deedId)
  if (!deed) return false
  const personId = actor?.person?.personId
  if (personId && deed.nominatorId === personId) return true
  if (actor?.person && (await decides(r, { ...actor, person: actor.person }, deed))) return true
  if (!passed || !isPublic(deed.status)) return false
  return everyoneIsNamed(r, deedId)
}

/** A photo shows a face: whoever the page does not name, a minor among them, is not to be seen either. */
async function everyoneIsNamed(r: Reading, deedId: DeedId): Promise<boolean> {
  const { people, homes, outsiders } = await praisedOf(r.db, [deedId])
  const named = people.every((one) => shownPerson(r, one, homes.get(one.personId))?.as === 'name')
  return named && outsiders.length === 0
}

/** A member of the council or panel, or an officer while they check it or hear its appeal; never one who is recused. */
async function decides(r: Reading, { person, grants }: Resident, deed: Deed): Promise<boolean> {
  if (await decidesOn(r.db, 'deed', deed.id, person.personId)) return true
  const checks = deed.status === 'townshipCheck' && isWithin(reachOf(grants, 'deed.check'), deed.villageCode)
  const mayDecide = checks || (await hears(r, grants, deed))
  return mayDecide && (await groundsAgainst(r.db, person.personId, 'deed', deed.id)).length === 0
}

async function hears(r: Reading, grants: Resident['grants'], deed: Deed): Promise<boolean> {
  if (deed.status !== 'appealed') return false
  const appeal = (await findAppealsOf(r.db, [deed.id])).get(deed.id)
  return appeal !== undefined && reachOf(grants, 'appeal.decide').includes(appeal.divisionCode)
}
