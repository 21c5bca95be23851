import { and, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { DivisionCode, HouseholdId, PersonId } from '../../contract/ids'
import type { Listing } from '../../contract/people'
import { keptStatement } from '../../platform/db/kept-statement'
import { household, membership, person } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

const head = alias(person, 'head')

/** The dead stay with the household in which they died. */
const lastOfTheDead = eq(membership.until, person.diedOn)

/** Current members of the village who carry exactly this name; the dead among them where they are meant too. */
export async function findPeopleByName(db: Reader, villageCode: DivisionCode, name: string, withDead = false) {
  return db
    .select({
      personId: person.id,
      name: person.name,
      birthYear: person.birthYear,
      group: household.group,
      headName: head.name,
      diedOn: person.diedOn,
      phoneTail: person.phoneTail,
    })
    .from(person)
    .innerJoin(
      membership,
      and(eq(membership.personId, person.id), or(isNull(membership.until), withDead ? lastOfTheDead : undefined)),
    )
    .innerJoin(household, eq(household.id, membership.householdId))
    .innerJoin(head, eq(head.id, household.headId))
    .where(
      and(
        eq(person.name, name),
        eq(household.villageCode, villageCode),
        or(isNull(household.closedOn), withDead ? lastOfTheDead : undefined),
      ),
    )
    .orderBy(household.number)
    .limit(20)
}

const homeFields = {
  personId: person.id,
  name: person.name,
  birthYear: person.birthYear,
  householdId: household.id,
  villageCode: household.villageCode,
  listing: household.listing,
  diedOn: person.diedOn,
}

const homes = (db: Reader) =>
  db
    .select(homeFields)
    .from(person)
    .innerJoin(membership, and(eq(membership.personId, person.id), or(isNull(membership.until), lastOfTheDead)))
    .innerJoin(household, eq(household.id, membership.householdId))

/** Where people live now; somebody without a household is missing from the answer. */
export async function findHomes(db: Reader, personIds: readonly PersonId[]) {
  return personIds.length === 0 ? [] : homes(db).where(inArray(person.id, [...personIds]))
}

const oneHome = keptStatement('home_of_person', homeFields, (db) =>
  homes(db).where(eq(person.id, sql.placeholder('personId'))),
)

/** Where somebody lives now; asked wherever points are given. */
export async function findHome(db: Reader, personId: PersonId) {
  const rows = await oneHome(db, { personId })
  return rows[0] ?? null
}

export async function findNames(db: Reader, personIds: readonly PersonId[]): Promise<Map<PersonId, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await db
    .select({ id: person.id, name: person.name })
    .from(person)
    .where(inArray(person.id, [...personIds]))
  return new Map(rows.map((row) => [row.id, row.name]))
}

export async function findHousehold(db: Reader, householdId: HouseholdId) {
  const rows = await db.select().from(household).where(eq(household.id, householdId))
  return rows[0] ?? null
}

export async function findMembers(db: Reader, householdId: HouseholdId) {
  return db
    .select({ personId: person.id, name: person.name, birthYear: person.birthYear })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .where(and(eq(membership.householdId, householdId), isNull(membership.until)))
    .orderBy(person.birthYear, person.pinyin)
}

export async function updateListing(tx: Tx, householdId: HouseholdId, listing: Listing): Promise<void> {
  await tx.update(household).set({ listing }).where(eq(household.id, householdId))
}

export interface NewHousehold {
  household: typeof household.$inferInsert
  people: (typeof person.$inferInsert)[]
}

/** The head is one of the people. */
export async function insertHousehold(tx: Tx, made: NewHousehold): Promise<void> {
  await tx.insert(person).values(made.people)
  await tx.insert(household).values(made.household)
  const from = made.household.openedOn
  await tx
    .insert(membership)
    .values(made.people.map((one) => ({ householdId: made.household.id, personId: one.id, from })))
}

export async function findHouseholdWithHead(db: Reader, householdId: HouseholdId) {
  const rows = await db
    .select({
      id: household.id,
      listing: household.listing,
      headName: head.name,
      villageCode: household.villageCode,
      number: household.number,
      group: household.group,
    })
    .from(household)
    .innerJoin(head, eq(head.id, household.headId))
    .where(eq(household.id, householdId))
  return rows[0] ?? null
}
