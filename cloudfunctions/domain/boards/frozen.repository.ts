import { and, asc, desc, eq, exists, notExists, or, type SQL, sql } from 'drizzle-orm'
import type { BoardKind } from '../../contract/boards'
import type { DivisionCode, HouseholdId } from '../../contract/ids'
import type { DivisionLevel } from '../../contract/roles'
import { division, frozenBoard, frozenHouseholdRow, frozenVillageRow, householdScore } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'

const score = householdScore
const onAnyBoard = sql`${score.listed} and ${score.bonusEntries} > 0`

/** Divisions of these levels have a board of the kind. */
const LEVELS: Record<BoardKind, readonly DivisionLevel[]> = {
  households: ['village', 'township', 'county'],
  villages: ['township', 'county'],
}

/**
 * Periods in which some household stands on a board, and whose county board of the kind is not frozen; the county's comes
 * last. Steps from one period to the next through the index, so that the cost does not grow with the number of households.
 */
export async function findUnfrozenPeriods(db: Reader, kind: BoardKind): Promise<string[]> {
  const rows = await db
    .select({ period: sql<string>`step.period` })
    .from(
      sql`(with recursive step(period) as (
        (select ${score.period} from ${score} where ${onAnyBoard} order by ${score.period} limit 1)
        union all
        select (select ${score.period} from ${score} where ${onAnyBoard} and ${score.period} > step.period order by ${score.period} limit 1)
        from step where step.period is not null
      ) select period from step where period is not null) as step`,
    )
    .where(
      sql`not exists (select from ${frozenBoard} where ${frozenBoard.kind} = ${kind} and ${frozenBoard.period} = step.period and length(${frozenBoard.divisionCode}) = 6)`,
    )
  return rows.map((row) => row.period)
}

const scoresOf = (db: Reader, level: DivisionLevel, period: string): SQL | undefined => {
  const of: Record<DivisionLevel, SQL | undefined> = {
    village: eq(score.villageCode, division.code),
    township: eq(score.townshipCode, division.code),
    county: undefined,
  }
  const some = db
    .select({ id: score.householdId })
    .from(score)
    .where(and(eq(score.period, period), onAnyBoard, of[level]))
  return and(eq(division.level, level), exists(some))
}

/** A division whose board of the period is not frozen, the smallest first; null when all are. */
export async function findToFreeze(db: Reader, kind: BoardKind, period: string): Promise<DivisionCode | null> {
  const frozen = db
    .select({ code: frozenBoard.divisionCode })
    .from(frozenBoard)
    .where(and(eq(frozenBoard.kind, kind), eq(frozenBoard.divisionCode, division.code), eq(frozenBoard.period, period)))
  const rows = await db
    .select({ code: division.code })
    .from(division)
    .where(and(notExists(frozen), or(...LEVELS[kind].map((level) => scoresOf(db, level, period)))))
    .orderBy(desc(sql`length(${division.code})`), asc(division.code))
    .limit(1)
  return rows[0]?.code ?? null
}

type Head = typeof frozenBoard.$inferSelect

/** False when another worker froze it meanwhile. */
export async function insertFrozen(tx: Tx, made: Head): Promise<boolean> {
  const rows = await tx.insert(frozenBoard).values(made).onConflictDoNothing().returning({ at: frozenBoard.frozenAt })
  return rows.length > 0
}

export async function insertHouseholdRows(tx: Tx, rows: (typeof frozenHouseholdRow.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(frozenHouseholdRow).values(rows)
}

export async function insertVillageRows(tx: Tx, rows: (typeof frozenVillageRow.$inferInsert)[]): Promise<void> {
  if (rows.length > 0) await tx.insert(frozenVillageRow).values(rows)
}

export async function isFrozen(db: Reader, kind: BoardKind, scope: DivisionCode, period: string): Promise<boolean> {
  const rows = await db
    .select({ at: frozenBoard.frozenAt })
    .from(frozenBoard)
    .where(and(eq(frozenBoard.kind, kind), eq(frozenBoard.divisionCode, scope), eq(frozenBoard.period, period)))
  return rows.length > 0
}

/** The households that a frozen board showed, most points first. */
export async function findFrozenHouseholds(
  db: Reader,
  scope: DivisionCode,
  period: string,
): Promise<{ householdId: HouseholdId; honor: number }[]> {
  return db
    .select({ householdId: frozenHouseholdRow.householdId, honor: frozenHouseholdRow.honor })
    .from(frozenHouseholdRow)
    .where(and(eq(frozenHouseholdRow.divisionCode, scope), eq(frozenHouseholdRow.period, period)))
    .orderBy(desc(frozenHouseholdRow.honor), asc(frozenHouseholdRow.householdId))
}

/** The villages that a frozen board showed. */
export async function findFrozenVillages(db: Reader, scope: DivisionCode, period: string) {
  const { villageCode, households, withBonus, points } = frozenVillageRow
  return db
    .select({ villageCode, households, withBonus, points })
    .from(frozenVillageRow)
    .where(and(eq(frozenVillageRow.divisionCode, scope), eq(frozenVillageRow.period, period)))
}
