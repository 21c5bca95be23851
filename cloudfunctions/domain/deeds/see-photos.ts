import type { DeedId } from '../../contract/ids'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import { decidesOn } from '../council/find-review'
import { groundsAgainst } from '../council/grounds-against'
import type { Actor, Resident } from '../people/actor'
import { locatePeople } from '../people/locate-people'
import { isWithin, reachOf } from '../people/permissions'
import { shownPraised } from './consent'
import { isPublic } from './deed'
import { type Deed, findDeed, findPraised } from './deed.repository'

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
  const praised = await findPraised(r.db, [deedId])
  const homes = await locatePeople(
    r.db,
    praised.map((one) => one.personId),
  )
  return praised.every(({ personId, consent }) => {
    const home = homes.get(personId)
    return home !== undefined && shownPraised({ ...home, consent }, countyDate(r.now))?.as === 'name'
  })
}

/** A member of the council or panel, or the township's officer while it checks; never one who is recused. */
async function decides(r: Reading, { person, grants }: Resident, deed: Deed): Promise<boolean> {
  if (await decidesOn(r.db, 'deed', deed.id, person.personId)) return true
  const checks = deed.status === 'townshipCheck' && isWithin(reachOf(grants, 'deed.check'), deed.villageCode)
  return checks && (await groundsAgainst(r.db, person.personId, 'deed', deed.id)).length === 0
}
