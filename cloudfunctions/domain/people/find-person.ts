import type { DivisionCode, PersonId } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { findPeopleByName } from './roster.repository'
import { surnameOf } from './surname'

export interface FoundPerson {
  personId: PersonId
  name: string
  group: string
  headSurname: string
  died?: true
}

/** People of a village by their full name, told apart by group and the surname of the household's head. */
export async function findPerson(
  db: Reader,
  { villageCode, name, withDead }: { villageCode: DivisionCode; name: string; withDead: boolean },
): Promise<FoundPerson[]> {
  const found = await findPeopleByName(db, villageCode, name, withDead)
  return found.map(({ personId, name, group, headName, diedOn }) => ({
    personId,
    name,
    group,
    headSurname: surnameOf(headName),
    ...(diedOn === null ? {} : { died: true as const }),
  }))
}
