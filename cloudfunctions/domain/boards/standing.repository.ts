import { and, eq, gte, inArray, isNull, lte, type SQL, sql } from 'drizzle-orm'
import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { DivisionCode, HouseholdId } from '../../contract/ids'
import type { Listing } from '../../contract/people'
import type { DivisionLevel } from '../../contract/roles'
import { keptStatement } from '../../platform/db/kept-statement'
import { division, household, householdScore, membership, person, roleGrant } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'
import { levelOf } from '../divisions/codes'
import { OFFICES } from '../people/permissions'
import { COUNT_AT_MOST, ROWS_AT_MOST } from './board'
import { mostFirst, standsOn } from './score.repository'

/*
 * What every household asks of a running board all day: its top, and one's own place. Few statements, each kept, with a text
 * for each level so that it reads the partial index of its scope (docs/performance.md).
 */

const score = householdScore

const byLevel = <Kept>(keep: (level: DivisionLevel) => Kept): Record<DivisionLevel, Kept> => ({
  village: keep('village'),
  township: keep('township'),
  county: keep('county'),
})

const onBoard = (level: DivisionLevel): SQL | undefined =>
  standsOn(level, sql.placeholder('scope'), sql.placeholder('period'))

/** In the text itself, for a plan that is kept must know it. */
const literal = (count: number): SQL => sql.raw(String(count))

/** How many households stand there, counted no further than a board of full length takes. */
const counted = (level: DivisionLevel): SQL =>
  sql`(select count(*) from (select from ${score} where ${onBoard(level)} limit ${literal(COUNT_AT_MOST)}) as standing)::int`

/** Whether somebody of the household holds an office today that is listed by name. */
const holdsOffice = sql`exists (select from ${membership} join ${roleGrant} on ${eq(roleGrant.personId, membership.personId)} where ${and(
  eq(membership.householdId, household.id),
  isNull(membership.until),
  inArray(roleGrant.role, [...OFFICES]),
  lte(roleGrant.from, sql.placeholder('today')),
  gte(roleGrant.until, sql.placeholder('today')),
)})`

const topOf = (level: DivisionLevel) =>
  keptStatement(
    `top_of_${level}`,
    {
      householdId: household.id,
      honor: sql<number>`top.honor`.as('honor'),
      listing: household.listing,
      headName: person.name,
      villageName: division.name,
      inOffice: sql<boolean>`${holdsOffice}`.as('in_office'),
      counted: sql<number>`${counted(level)}`.as('counted'),
    },
    (db, fields) =>
      db
        .select(fields)
        .from(
          sql`(select ${score.householdId}, ${score.honor} from ${score} where ${onBoard(level)}
            order by ${mostFirst}, ${score.householdId} limit ${literal(ROWS_AT_MOST + 1)}) as top`,
        )
        .innerJoin(household, sql`${household.id} = top.household_id`)
        .innerJoin(person, eq(person.id, household.headId))
        .innerJoin(division, eq(division.code, household.villageCode))
        .orderBy(sql`top.honor desc, top.household_id`),
  )

const tops = byLevel(topOf)

/**
 * The households with most points, equal points in a fixed order, one more than a board has rows; each with how it stands
 * now, and with how many stand on the board, counted no further than a board of full length takes.
 */
export function findTop(db: Reader, scope: DivisionCode, period: string, today: string) {
  return tops[levelOf(scope)](db, { scope, period, today })
}

export interface OwnPlace {
  divisionCode: DivisionCode
  /** Nulls where there is no household, or where it gathered nothing. */
  listing: Listing | null
  honor: number | null
  bonusEntries: number | null
  villageCode: DivisionCode | null
  /** Its dense rank, and the points of the next place above. */
  place: number | null
  nextHonor: number | null
}

const own = {
  divisionCode: division.code,
  listing: sql<Listing | null>`${household.listing}`.as('listing'),
  honor: sql<number | null>`${score.honor}`.as('honor'),
  bonusEntries: sql<number | null>`${score.bonusEntries}`.as('bonus_entries'),
  villageCode: sql<DivisionCode | null>`${score.villageCode}`.as('village_code'),
}

const ownScore = keptStatement('own_score', own, (db, fields) =>
  db
    .select(fields)
    .from(division)
    .leftJoin(household, eq(household.id, sql.placeholder('householdId')))
    .leftJoin(score, and(eq(score.householdId, household.id), eq(score.period, sql.placeholder('period'))))
    .where(eq(division.code, sql.placeholder('scope'))),
)

/** A household and what it gathered in a period, without its place; null when there is no such division. */
export async function findOwn(
  db: Reader,
  scope: DivisionCode,
  period: string,
  householdId: HouseholdId,
): Promise<OwnPlace | null> {
  const [found] = await ownScore(db, { scope, period, householdId })
  return found ? { ...found, place: null, nextHonor: null } : null
}

/**
 * Steps from one distinct value of points to the next lower through the index, down to `honor`: how many lie above it, and
 * the last of them. The cost grows with the number of places above and never with the number of households.
 */
const stepsAbove = (level: DivisionLevel, honor: AnyPgColumn): SQL => {
  const where = onBoard(level)
  return sql`(with recursive step(honor) as (
      (select ${score.honor} from ${score} where ${where} order by ${mostFirst} limit 1)
      union all
      select (select ${score.honor} from ${score} where ${where} and ${score.honor} < step.honor order by ${mostFirst} limit 1)
      from step where step.honor > ${honor}
    ) select count(*)::int as above, min(honor) as next_honor from step where honor > ${honor}) as steps`
}

const steps = {
  nextHonor: sql<number | null>`steps.next_honor`.as('next_honor'),
  above: sql<number>`steps.above`.as('above'),
}

const ownPlaces = byLevel((level) =>
  keptStatement(`own_place_in_${level}`, { ...own, ...steps }, (db, fields) =>
    db
      .select(fields)
      .from(division)
      .leftJoin(household, eq(household.id, sql.placeholder('householdId')))
      .leftJoin(score, and(eq(score.householdId, household.id), eq(score.period, sql.placeholder('period'))))
      .leftJoinLateral(stepsAbove(level, score.honor), sql`true`)
      .where(eq(division.code, sql.placeholder('scope'))),
  ),
)

/** The same and its dense rank, in one statement. */
export async function findOwnPlace(
  db: Reader,
  scope: DivisionCode,
  period: string,
  householdId: HouseholdId,
): Promise<OwnPlace | null> {
  const [found] = await ownPlaces[levelOf(scope)](db, { scope, period, householdId })
  return found ? { ...found, place: found.above + 1 } : null
}
