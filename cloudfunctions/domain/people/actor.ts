import type { AccountId, DivisionCode, HouseholdId, PersonId } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { findBoundPerson, findGrantsInForce } from './actor.repository'
import type { ActiveGrant } from './permissions'

export interface ActorPerson {
  personId: PersonId
  name: string
  householdId: HouseholdId
  villageCode: DivisionCode
}

/** Who calls: an account, the person it is bound to, and the roles that person holds today. */
export interface Actor {
  accountId: AccountId
  person: ActorPerson | null
  grants: readonly ActiveGrant[]
}

/** An actor who is bound to a person of the roster. */
export type Resident = Actor & { person: ActorPerson }

export async function loadActor(db: Reader, accountId: AccountId, today: string): Promise<Actor> {
  const person = await findBoundPerson(db, accountId)
  const grants = person ? await findGrantsInForce(db, person.personId, today) : []
  return { accountId, person, grants }
}
