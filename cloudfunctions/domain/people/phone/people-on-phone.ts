import type { AccountId, DivisionCode, HouseholdId, PersonId } from '../../../contract/ids'
import type { Reader } from '../../../platform/db/types'
import { findOnPhone } from './phone.repository'

/*
 * One phone may hold several people of a family; an account is bound to each of them, and one at a time uses it. Who is
 * alone on the phone uses it without a PIN as long as they have none. Everybody else is asked for theirs when the phone
 * goes over to them, and stays in use until another takes over. A family shares the phone, so it is kept with the account
 * and not with a session. Only a computer that one of them let in by a code stays theirs, whoever takes the phone. (Domain: who.)
 */

export interface OnPhone {
  personId: PersonId
  name: string
  householdId: HouseholdId
  villageCode: DivisionCode
  hasPin: boolean
}

export interface Phone {
  people: OnPhone[]
  /** Null while nobody of several was chosen. */
  inUse: OnPhone | null
}

export async function peopleOnPhone(db: Reader, accountId: AccountId): Promise<Phone> {
  const found = await findOnPhone(db, accountId)
  const people = found.map(({ personInUseId: _, ...one }) => one)
  return { people, inUse: inUseOf(people, found[0]?.personInUseId ?? null) }
}

function inUseOf(people: readonly OnPhone[], chosen: PersonId | null): OnPhone | null {
  const [first, ...others] = people
  const alone = first && others.length === 0 && !first.hasPin ? first : null
  return people.find((one) => one.personId === chosen) ?? alone
}
