import type { HouseholdId, PersonId } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { ADULT_YEARS } from './age'
import { findBoundPeople } from './binding.repository'
import { type FamilyMember, findLiving, findNamesInHouseholds } from './family.repository'

/** The living adults of households, by household; `today` is a date of the county. */
export async function adultsOf(
  db: Reader,
  householdIds: readonly HouseholdId[],
  today: string,
): Promise<Map<HouseholdId, FamilyMember[]>> {
  const adults = new Map<HouseholdId, FamilyMember[]>()
  const found = await findLiving(db, [...new Set(householdIds)], Number(today.slice(0, 4)) - ADULT_YEARS)
  for (const { householdId, ...one } of found) adults.set(householdId, [...(adults.get(householdId) ?? []), one])
  return adults
}

/** Names of all who live in the households now. */
export async function namesInHouseholds(db: Reader, householdIds: readonly HouseholdId[]): Promise<string[]> {
  const found = await findNamesInHouseholds(db, [...new Set(householdIds)])
  return found.map((one) => one.name)
}

/** Those of the people who have an account of their own. */
export const whoHasAccount = (db: Reader, people: readonly PersonId[]): Promise<Set<PersonId>> =>
  findBoundPeople(db, [...people])
