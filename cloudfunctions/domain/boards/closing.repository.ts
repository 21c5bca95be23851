import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import type { DivisionCode } from '../../contract/ids'
import { household, householdScore, ledgerEntry } from '../../platform/db/schema'
import type { Reader } from '../../platform/db/types'
import { withinReach } from '../people/reach'
import { countsBase, monthKeys, periodBounds } from './period'
import { inScope } from './score.repository'

/*
 * What a period held when it ended. Entries are posted into the running period only, but a reversal counts in the period of
 * the entry it takes back: those posted after the end are left out of the count here, and told as corrections.
 */

const score = householdScore
const reversed = alias(ledgerEntry, 'reversed')
const instant = (at: Date) => sql.param(at, ledgerEntry.postedAt)

/** By household what was taken back of a period after its end; honour points at or below zero. */
function lateReversals(db: Reader, key: string) {
  const { from, to } = periodBounds(key)
  const counted = countsBase(key) ? sql`true` : sql`${reversed.kind} = 'bonus'`
  return db
    .select({
      householdId: ledgerEntry.householdId,
      honor: sql<number>`sum(${ledgerEntry.honor}) filter (where ${counted})`.as('late_honor'),
      bonusHonor: sql<number>`sum(${ledgerEntry.honor}) filter (where ${reversed.kind} = 'bonus')`.as(
        'late_bonus_honor',
      ),
      bonusEntries: sql<number>`count(*) filter (where ${reversed.kind} = 'bonus')`.as('late_bonus_entries'),
    })
    .from(ledgerEntry)
    .innerJoin(reversed, eq(reversed.id, ledgerEntry.reversesId))
    .where(
      sql`${ledgerEntry.kind} = 'reversal' and ${ledgerEntry.countsAt} >= ${instant(from)} and ${ledgerEntry.countsAt} < ${instant(to)} and ${ledgerEntry.postedAt} >= ${instant(to)}`,
    )
    .groupBy(ledgerEntry.householdId)
    .as('late')
}

const orNone = (value: SQL.Aliased<number>): SQL => sql`coalesce(${value}, 0)`

/** The households that led a board when its period ended, each with how many stood on it. */
export async function findTopAtEnd(db: Reader, scope: DivisionCode, key: string, limit: number) {
  const late = lateReversals(db, key)
  const honor = sql<number>`(${score.honor} - ${orNone(late.honor)})::int`
  return db
    .select({ householdId: score.householdId, honor: honor.as('honor'), total: sql<number>`(count(*) over ())::int` })
    .from(score)
    .leftJoin(late, eq(late.householdId, score.householdId))
    .where(
      and(
        eq(score.period, key),
        score.listed,
        inScope(scope),
        sql`${score.bonusEntries} + ${orNone(late.bonusEntries)} > 0`,
      ),
    )
    .orderBy(desc(honor), score.householdId)
    .limit(limit)
}

/** Open households of each village below a division, those with a bonus entry in a period, and their bonus points in it. */
export async function countVillages(db: Reader, scope: DivisionCode, key: string) {
  const late = lateReversals(db, key)
  const months = sql.join(
    monthKeys(key).map((month) => sql`${month}`),
    sql`, `,
  )
  const earned = sql`(select sum(part.honor) from ${score} as part where part.household_id = ${household.id} and part.period in (${months}))`
  const stood = sql`coalesce(${score.bonusEntries}, 0) + ${orNone(late.bonusEntries)} > 0`
  return db
    .select({
      villageCode: household.villageCode,
      households: sql<number>`count(*)::int`,
      withBonus: sql<number>`(count(*) filter (where ${stood}))::int`,
      points: sql<number>`coalesce(sum(coalesce(${earned}, 0) - ${orNone(late.bonusHonor)}), 0)::int`,
    })
    .from(household)
    .leftJoin(score, and(eq(score.householdId, household.id), eq(score.period, key)))
    .leftJoin(late, eq(late.householdId, household.id))
    .where(and(sql`${household.closedOn} is null`, withinReach(household.villageCode, [scope])))
    .groupBy(household.villageCode)
}
