import { and, count, eq, inArray, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { DivisionCode, HouseholdId } from '../../contract/ids'
import type { DivisionLevel } from '../../contract/roles'
import { keptStatement } from '../../platform/db/kept-statement'
import { division, household, householdScore, person } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { levelOf } from '../divisions/codes'

const score = householdScore

/** Most points first, in the words of the boards' indexes: plain "desc" means nulls first and would sort the whole scope. */
export const mostFirst = sql`${score.honor} desc nulls last`

type Score = typeof score.$inferSelect

/** One row a period; all else is the same in each of them. */
const scoresOf = (periods: readonly string[]) =>
  keptStatement(`add_to_${periods.length}_scores`, {}, (db) =>
    db
      .insert(score)
      .values(
        periods.map((_, index) => ({
          householdId: sql.placeholder('householdId'),
          period: sql.placeholder(`period${index}`),
          villageCode: sql.placeholder('villageCode'),
          townshipCode: sql.placeholder('townshipCode'),
          honor: sql.placeholder('honor'),
          bonusEntries: sql.placeholder('bonusEntries'),
          listed: sql.placeholder('listed'),
        })),
      )
      .onConflictDoUpdate({
        target: [score.householdId, score.period],
        set: {
          honor: sql`${score.honor} + excluded.honor`,
          bonusEntries: sql`${score.bonusEntries} + excluded.bonus_entries`,
        },
      }),
  )

const additions = new Map<number, ReturnType<typeof scoresOf>>()

/** Adds to the score of one household in each of the periods. */
export async function addToScores(tx: Tx, added: Omit<Score, 'period'>, periods: readonly string[]): Promise<void> {
  const send = additions.get(periods.length) ?? scoresOf(periods)
  additions.set(periods.length, send)
  await send(tx, { ...added, ...Object.fromEntries(periods.map((period, index) => [`period${index}`, period])) })
}

export async function updateListed(tx: Tx, householdId: HouseholdId, listed: boolean): Promise<void> {
  await tx.update(score).set({ listed }).where(eq(score.householdId, householdId))
}

const within = (level: DivisionLevel, scope: DivisionCode | Placeholder): SQL | undefined => {
  switch (level) {
    case 'village':
      return eq(score.villageCode, scope)
    case 'township':
      return eq(score.townshipCode, scope)
    case 'county':
      return undefined
  }
}

/** Scores of a division and all below it; undefined for the whole county. */
export const inScope = (scope: DivisionCode): SQL | undefined => within(levelOf(scope), scope)

/** Rows that stand on the board of a division of the level in a period, in the words of the boards' partial indexes. */
export const standsOn = (
  level: DivisionLevel,
  scope: DivisionCode | Placeholder,
  period: string | Placeholder,
): SQL | undefined => and(eq(score.period, period), score.listed, sql`${score.bonusEntries} > 0`, within(level, scope))

/** The same, of a division. */
export const onBoard = (scope: DivisionCode, period: string): SQL | undefined => standsOn(levelOf(scope), scope, period)

/** How many households stand on the board, counted no further than `atMost`. */
export async function countOnBoard(db: Reader, scope: DivisionCode, period: string, atMost: number): Promise<number> {
  const some = db.select({ id: score.householdId }).from(score).where(onBoard(scope, period)).limit(atMost).as('some')
  const rows = await db.select({ n: count() }).from(some)
  return rows[0]?.n ?? 0
}

/** Some of the households on the board, drawn by a lot of the period: points have no part in it. */
export async function findDrawn(db: Reader, scope: DivisionCode, period: string, limit: number) {
  const rows = await db
    .select({ householdId: score.householdId })
    .from(score)
    .where(onBoard(scope, period))
    .orderBy(sql`md5(${score.householdId}::text || ${score.period})`)
    .limit(limit)
  return rows.map((row) => row.householdId)
}

/** How households stand now: whether and how they let themselves be seen, and where they live. */
export async function findStandings(db: Reader, householdIds: readonly HouseholdId[]) {
  if (householdIds.length === 0) return []
  return db
    .select({
      householdId: household.id,
      listing: household.listing,
      headName: person.name,
      villageName: division.name,
    })
    .from(household)
    .innerJoin(person, eq(person.id, household.headId))
    .innerJoin(division, eq(division.code, household.villageCode))
    .where(inArray(household.id, [...householdIds]))
}
