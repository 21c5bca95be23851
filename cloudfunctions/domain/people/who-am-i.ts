import type { Me } from '../../contract/people'
import { RIGHTS } from '../../contract/roles'
import type { Reading } from '../context'
import { townshipOf } from '../divisions/codes'
import { divisionNames } from '../divisions/get-village'
import type { Actor } from './actor'
import { findLatestBinding } from './binding.repository'
import { reachOf } from './permissions'
import { peopleOnPhone } from './phone/people-on-phone'

/** Who is calling, as far as the client needs to know it, and the clock it counts by. */
export async function whoAmI(r: Reading, actor: Actor | null): Promise<Me> {
  const person = actor?.person ?? null
  const grants = actor?.grants ?? []
  const phone = actor && (await peopleOnPhone(r.db, actor.accountId))
  const binding = actor && (await findLatestBinding(r.db, actor.accountId))
  const names = await divisionNames(r.db, [
    ...grants.map((grant) => grant.divisionCode),
    ...(person ? [person.villageCode, townshipOf(person.villageCode)] : []),
  ])
  const nameOf = (code: string) => names.get(code) ?? ''
  return {
    county: r.village.county,
    demo: r.village.demo,
    now: r.now.toISOString(),
    signedIn: actor !== null,
    person: person && {
      ...person,
      villageName: nameOf(person.villageCode),
      townshipCode: townshipOf(person.villageCode),
      townshipName: nameOf(townshipOf(person.villageCode)),
    },
    people: (phone?.people ?? []).map(({ personId, name, hasPin }) => {
      return { personId, name, hasPin, inUse: personId === person?.personId }
    }),
    binding: binding && { ...binding, reason: binding.reason ?? undefined },
    roles: grants.map(({ role, divisionCode, department }) => {
      return { role, divisionCode, divisionName: nameOf(divisionCode), department: department ?? undefined }
    }),
    rights: RIGHTS.filter((right) => reachOf(grants, right).length > 0),
  }
}
