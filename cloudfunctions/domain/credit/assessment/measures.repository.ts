import { and, desc, eq, gte, isNull, lt, type SQL, sql } from 'drizzle-orm'
import type { DivisionCode, HouseholdId } from '../../../contract/ids'
import { startOfCountyDay } from '../../../platform/county-time'
import { household, ledgerEntry, membership, noticeLine, rule } from '../../../platform/db/schema'
import type { Reader } from '../../../platform/db/types'
import type { Measures } from './assessment'

/** Which households are measured: some by id, or the open ones of a village. */
export type Whose = { households: readonly [HouseholdId, ...HouseholdId[]] } | { villageCode: DivisionCode }

/** Entries by which somebody took part: a deed, a meeting or a class, heard or taught, and what reversed them. */
const PARTAKING = sql`(${ledgerEntry.source} in ('deed', 'activity', 'class', 'teaching') and ${ledgerEntry.kind} in ('bonus', 'reversal'))`

const whose = (asked: Whose): SQL | undefined =>
  'households' in asked
    ? sql`${household.id} in (${sql.join(
        asked.households.map((id) => sql`${id}`),
        sql`, `,
      )})`
    : and(eq(household.villageCode, asked.villageCode), isNull(household.closedOn))

const inYear = (year: number): SQL | undefined =>
  and(
    gte(ledgerEntry.countsAt, startOfCountyDay(`${year}-01-01`)),
    lt(ledgerEntry.countsAt, startOfCountyDay(`${year + 1}-01-01`)),
  )

/** One row a household with what is measured for a year; `before` ends the twelve months of upheld objections. */
export function measureQuery(db: Reader, asked: Whose, year: number, before: Date) {
  const since = sql`${sql.param(before, noticeLine.overturnedAt)}::timestamptz - interval '12 months'`
  const points = db
    .select({
      householdId: ledgerEntry.householdId,
      honor: sql<number>`sum(${ledgerEntry.honor})::int`.as('honor_sum'),
      participations:
        sql<number>`(count(*) filter (where ${PARTAKING} and ${ledgerEntry.kind} = 'bonus') - count(*) filter (where ${PARTAKING} and ${ledgerEntry.kind} = 'reversal'))::int`.as(
          'participations_sum',
        ),
      deedClasses:
        sql<number>`(count(distinct ${rule.deedClass}) filter (where ${ledgerEntry.kind} = 'bonus' and ${ledgerEntry.source} = 'deed' and not exists (select 1 from ledger_entry back where back.reverses_id = ${ledgerEntry.id})))::int`.as(
          'deed_classes_count',
        ),
    })
    .from(ledgerEntry)
    .innerJoin(household, eq(household.id, ledgerEntry.householdId))
    .innerJoin(rule, and(eq(rule.ruleSetVersion, ledgerEntry.ruleSetVersion), eq(rule.code, ledgerEntry.ruleCode)))
    .where(and(whose(asked), inYear(year)))
    .groupBy(ledgerEntry.householdId)
    .as('points')
  const upheld = db
    .select({
      householdId: membership.householdId,
      lines: sql<number>`count(*)::int`.as('upheld_lines'),
    })
    .from(noticeLine)
    .innerJoin(membership, and(eq(membership.personId, noticeLine.personId), isNull(membership.until)))
    .innerJoin(household, eq(household.id, membership.householdId))
    .where(and(whose(asked), sql`${noticeLine.overturnedAt} >= ${since}`))
    .groupBy(membership.householdId)
    .as('upheld')
  return db
    .select({
      householdId: household.id,
      villageCode: household.villageCode,
      honor: sql<number>`coalesce(${points.honor}, 0)`.as('honor'),
      participations: sql<number>`coalesce(${points.participations}, 0)`.as('participations'),
      deedClasses: sql<number>`coalesce(${points.deedClasses}, 0)`.as('deed_classes'),
      upheldObjections: sql<number>`coalesce(${upheld.lines}, 0)`.as('upheld_objections'),
    })
    .from(household)
    .leftJoin(points, eq(points.householdId, household.id))
    .leftJoin(upheld, eq(upheld.householdId, household.id))
    .where(whose(asked))
}

/** What is measured of one household for a year. */
export async function measure(db: Reader, householdId: HouseholdId, year: number, before: Date): Promise<Measures> {
  const [row] = await measureQuery(db, { households: [householdId] }, year, before)
  if (!row) throw new Error('a household is measured')
  const { honor, participations, deedClasses, upheldObjections } = row
  return { honor, participations, deedClasses, upheldObjections }
}

/** Entries of a year that stand behind the figures, the latest first. */
export async function findEntriesBehind(db: Reader, householdId: HouseholdId, year: number, limit: number) {
  const back = sql`exists (select 1 from ledger_entry back where back.reverses_id = ${ledgerEntry.id})`
  return db
    .select({ entryId: ledgerEntry.id, ruleName: rule.name, points: ledgerEntry.honor, actOn: ledgerEntry.actOn })
    .from(ledgerEntry)
    .innerJoin(rule, and(eq(rule.ruleSetVersion, ledgerEntry.ruleSetVersion), eq(rule.code, ledgerEntry.ruleCode)))
    .where(and(eq(ledgerEntry.householdId, householdId), inYear(year), gte(ledgerEntry.honor, 1), sql`not ${back}`))
    .orderBy(desc(ledgerEntry.postedAt), desc(ledgerEntry.id))
    .limit(limit)
}
