import { and, eq, gte, isNull, lte } from 'drizzle-orm'
import type { AccountId, PersonId } from '../../contract/ids'
import { binding, household, membership, person, roleGrant } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'
import type { ActorPerson } from './actor'
import type { ActiveGrant } from './permissions'

export async function findBoundPerson(db: Reader, accountId: AccountId): Promise<ActorPerson | null> {
  const rows = await db
    .select({ personId: person.id, name: person.name, householdId: household.id, villageCode: household.villageCode })
    .from(binding)
    .innerJoin(person, eq(person.id, binding.personId))
    .innerJoin(membership, and(eq(membership.personId, person.id), isNull(membership.until)))
    .innerJoin(household, eq(household.id, membership.householdId))
    .where(and(eq(binding.accountId, accountId), eq(binding.status, 'approved')))
  return rows[0] ?? null
}

/** `today` is a date of the county; both ends of a grant are included. */
export async function findGrantsInForce(db: Reader, personId: PersonId, today: string): Promise<ActiveGrant[]> {
  return db
    .select({ role: roleGrant.role, divisionCode: roleGrant.divisionCode })
    .from(roleGrant)
    .where(and(eq(roleGrant.personId, personId), lte(roleGrant.from, today), gte(roleGrant.until, today)))
}
