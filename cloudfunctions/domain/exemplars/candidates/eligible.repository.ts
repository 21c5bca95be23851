import { and, desc, eq, inArray, isNull, ne, sql } from 'drizzle-orm'
import type { ExemplarCategory } from '../../../contract/exemplar-words'
import type { DivisionCode, HouseholdId, PersonId } from '../../../contract/ids'
import { creditDesignation, deed, deedPraised, household, membership, person } from '../../../platform/db/schema'
import type { Reader } from '../../../platform/db/types'

/** A deed that carries a candidacy: confirmed, of the category, and the person did not decline it. */
const carries = (category: ExemplarCategory) =>
  and(
    eq(deed.status, 'confirmed'),
    eq(deed.deedClass, category),
    ne(deedPraised.consent, 'declined'),
    isNull(deed.erasedAt),
  )

/** Living people of a village with confirmed deeds of a category, those with most first. */
export async function findWithDeeds(db: Reader, villageCode: DivisionCode, category: ExemplarCategory, limit: number) {
  const deeds = sql<number>`cast(count(*) as int)`
  return db
    .select({ personId: person.id, name: person.name, birthYear: person.birthYear, group: household.group, deeds })
    .from(deedPraised)
    .innerJoin(deed, eq(deed.id, deedPraised.deedId))
    .innerJoin(person, eq(person.id, deedPraised.personId))
    .innerJoin(membership, and(eq(membership.personId, person.id), isNull(membership.until)))
    .innerJoin(household, eq(household.id, membership.householdId))
    .where(and(carries(category), eq(household.villageCode, villageCode), isNull(person.diedOn)))
    .groupBy(person.id, person.name, person.birthYear, person.pinyin, household.group)
    .orderBy(desc(deeds), person.pinyin, person.id)
    .limit(limit)
}

/** Deeds of people that carry a candidacy of a category, newest first. */
export async function findCarrying(db: Reader, people: readonly PersonId[], category: ExemplarCategory) {
  if (people.length === 0) return []
  return db
    .select({
      personId: deedPraised.personId,
      deedId: deed.id,
      publicText: deed.publicText,
      happenedOn: deed.happenedOn,
    })
    .from(deedPraised)
    .innerJoin(deed, eq(deed.id, deedPraised.deedId))
    .where(and(carries(category), inArray(deedPraised.personId, [...people])))
    .orderBy(desc(deed.happenedOn), desc(deed.id))
}

/** Which of the households carry the credit status today. */
export async function findCreditHouseholds(db: Reader, ids: readonly HouseholdId[]): Promise<Set<HouseholdId | null>> {
  if (ids.length === 0) return new Set()
  const rows = await db
    .select({ householdId: creditDesignation.householdId })
    .from(creditDesignation)
    .where(
      and(
        inArray(creditDesignation.householdId, [...ids]),
        inArray(creditDesignation.status, ['designated', 'hearing', 'onNotice']),
      ),
    )
  return new Set(rows.map((row) => row.householdId))
}
