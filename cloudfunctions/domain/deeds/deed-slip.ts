import type { DeedId } from '../../contract/ids'
import { locatePeople } from '../people/locate-people'
import type { SlipEntry } from '../slips/handlers'
import { findDeed, findPraised } from './deed.repository'

/** What stands on the paper slip of a deed that a clerk entered for somebody. */
export const deedSlip: SlipEntry = {
  async describe(r, subjectId) {
    const deed = await findDeed(r.db, subjectId as DeedId)
    if (!deed) return null
    const praised = await findPraised(r.db, [deed.id])
    const homes = await locatePeople(
      r.db,
      praised.map((one) => one.personId),
    )
    const { id: deedId, deedClass, happenedOn, place, story } = deed
    const names = [...homes.values()].map((home) => home.name)
    return { subject: 'deed', deedId, deedClass, praised: names, happenedOn, place, story }
  },
}
