import { and, asc, count, countDistinct, eq, exists, gt, isNull, or, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { DivisionCode, HouseholdId } from '../../contract/ids'
import { binding, division, household, membership, person, personPin } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'
import { withinReach } from '../people/reach'

const head = alias(person, 'head')
const member = alias(person, 'member')

/** Where a household stands in the list: its village, its number as it is sorted, its id. */
const place = sql<string>`${household.villageCode} || '/' || lpad(${household.number}, 12, '0') || '/' || ${household.id}`

const lives = and(eq(membership.householdId, household.id), isNull(membership.until))

/** Open households; `search` is a number, or the beginning of a member's name. `after` is the place of the last one. */
export async function findHouseholdsWithin(
  db: Reader,
  reach: readonly DivisionCode[],
  search: string | undefined,
  after: string | undefined,
  limit: number,
) {
  const named = db
    .select({ id: member.id })
    .from(membership)
    .innerJoin(member, eq(member.id, membership.personId))
    .where(and(lives, sql`starts_with(${member.name}, ${search ?? ''})`))
  return db
    .select({
      householdId: household.id,
      villageCode: household.villageCode,
      villageName: division.name,
      number: household.number,
      group: household.group,
      headName: head.name,
      members: sql<number>`(select count(*)::int from ${membership} where ${lives})`,
      place,
    })
    .from(household)
    .innerJoin(division, eq(division.code, household.villageCode))
    .innerJoin(head, eq(head.id, household.headId))
    .where(
      and(
        isNull(household.closedOn),
        withinReach(household.villageCode, reach),
        search === undefined ? undefined : or(eq(household.number, search), exists(named)),
        after === undefined ? undefined : gt(place, after),
      ),
    )
    .orderBy(asc(place))
    .limit(limit)
}

export async function findHouseholdWithin(db: Reader, reach: readonly DivisionCode[], id: HouseholdId) {
  const rows = await db
    .select({
      householdId: household.id,
      villageCode: household.villageCode,
      villageName: division.name,
      number: household.number,
      group: household.group,
      listing: household.listing,
      headId: household.headId,
    })
    .from(household)
    .innerJoin(division, eq(division.code, household.villageCode))
    .where(and(eq(household.id, id), isNull(household.closedOn), withinReach(household.villageCode, reach)))
  return rows[0] ?? null
}

/** Who lives there now, whether they have an account and a PIN. */
export async function findMembersWithPhones(db: Reader, id: HouseholdId) {
  return db
    .select({
      personId: person.id,
      name: person.name,
      birthYear: person.birthYear,
      onPhone: sql<boolean>`${binding.id} is not null`,
      hasPin: sql<boolean>`${personPin.personId} is not null`,
    })
    .from(membership)
    .innerJoin(person, eq(person.id, membership.personId))
    .leftJoin(binding, and(eq(binding.personId, person.id), eq(binding.status, 'approved')))
    .leftJoin(personPin, eq(personPin.personId, person.id))
    .where(and(eq(membership.householdId, id), isNull(membership.until)))
    .orderBy(asc(person.birthYear), asc(person.pinyin))
}

/** How many households and people the roster of a village holds now. */
export async function countRoster(db: Reader, villageCode: DivisionCode) {
  const rows = await db
    .select({ households: countDistinct(household.id), people: count(membership.personId) })
    .from(household)
    .leftJoin(membership, lives)
    .where(and(eq(household.villageCode, villageCode), isNull(household.closedOn)))
  return rows[0] ?? { households: 0, people: 0 }
}
