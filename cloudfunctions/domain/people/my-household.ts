import { orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import { getDivision } from '../divisions/get-village'
import type { Resident } from './actor'
import { householdsInOffice } from './role-holders'
import { findHousehold, findMembers } from './roster.repository'

/** The reader's own household, with its listing on honour boards. */
export async function myHousehold(r: Reading, actor: Resident) {
  const id = actor.person.householdId
  const found = orRefuse(await findHousehold(r.db, id))
  const members = await findMembers(r.db, id)
  const inOffice = await householdsInOffice(r.db, [id], countyDate(r.now))
  return {
    householdId: id,
    number: found.number,
    group: found.group,
    villageName: (await getDivision(r.db, found.villageCode)).name,
    listing: found.listing,
    inOffice: inOffice.has(id),
    members: members.map(({ personId, name }) => ({ personId, name, isHead: personId === found.headId })),
  }
}
