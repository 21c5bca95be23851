import type { PersonId } from '../../contract/ids'
import { orRefuse } from '../../platform/app-error'
import { countyDate } from '../../platform/county-time'
import type { Reading } from '../context'
import { getDivision } from '../divisions/get-village'
import type { Resident } from './actor'
import { inverseOf } from './declare-kin'
import { findKinOf } from './relations.repository'
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

/** Declared kin of one person, each with what they are to that person. */
export async function kinOf(r: Reading, personId: PersonId) {
  const found = await findKinOf(r.db, personId)
  return found.map(({ personA, relation, declaredAt, ...relative }) => ({
    ...relative,
    relation: personA === personId ? relation : inverseOf(relation),
    declaredAt: declaredAt.toISOString(),
  }))
}
