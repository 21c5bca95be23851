import { and, asc, eq, inArray, isNull, lt } from 'drizzle-orm'
import type { HouseholdId, PersonId } from '../../contract/ids'
import { membership, person } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'

/** Living members of households who were born before the year. */
export async function findLiving(db: Reader, householdIds: readonly HouseholdId[], bornBefore: number) {
  if (householdIds.length === 0) return []
  return db
    .select({ householdId: membership.householdId, personId: person.id, name: person.name })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(
      and(
        inArray(membership.householdId, [...householdIds]),
        isNull(membership.until),
        isNull(person.diedOn),
        lt(person.birthYear, bornBefore),
      ),
    )
    .orderBy(asc(person.pinyin), asc(person.id))
}

/** Who lives in the households now. */
export async function findNamesInHouseholds(db: Reader, householdIds: readonly HouseholdId[]) {
  if (householdIds.length === 0) return []
  return db
    .selectDistinct({ personId: person.id, name: person.name })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(inArray(membership.householdId, [...householdIds]), isNull(membership.until)))
}

export type FamilyMember = { personId: PersonId; name: string }
