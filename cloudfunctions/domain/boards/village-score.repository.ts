import { and, asc, desc, eq, exists, gt, or, type SQL, sql } from 'drizzle-orm'
import type { DivisionCode } from '../../contract/ids'
import { division, householdScore, ledgerEntry, villageScore } from '../../platform/db/schema'
import type { Reader, Tx } from '../../platform/db/types'
import { levelOf } from '../divisions/codes'

export type VillageScore = typeof villageScore.$inferSelect

const score = householdScore
const counted = villageScore

/** In a period: never counted though a household stands on its board, or its chain has grown since. */
function isStale(db: Reader, period: string, seq: SQL): SQL | undefined {
  const kept = db
    .select({ seq: counted.countedSeq })
    .from(counted)
    .where(and(eq(counted.villageCode, division.code), eq(counted.period, period)))
  const earned = db
    .select({ id: score.householdId })
    .from(score)
    .where(
      and(eq(score.villageCode, division.code), eq(score.period, period), score.listed, sql`${score.bonusEntries} > 0`),
    )
  return or(and(sql`not exists ${kept}`, exists(earned)), sql`exists ${kept} and ${seq} > ${kept}`)
}

/** A village whose counts of these periods are behind its chain; left to the worker who holds it. */
export async function lockStaleVillage(tx: Tx, periods: readonly string[]) {
  const end = tx
    .select({ seq: ledgerEntry.seq })
    .from(ledgerEntry)
    .where(sql`${ledgerEntry.villageCode} = ${division.code}`)
    .orderBy(desc(ledgerEntry.seq))
    .limit(1)
  const seq = sql`(${end})`
  const rows = await tx
    .select({ villageCode: division.code, townshipCode: division.parentCode, seq: sql<string>`${seq}` })
    .from(division)
    .where(and(eq(division.level, 'village'), or(...periods.map((period) => isStale(tx, period, seq)))))
    .orderBy(asc(division.code))
    .limit(1)
    .for('no key update', { skipLocked: true })
  return rows[0] ?? null
}

export async function upsertVillageScore(tx: Tx, made: VillageScore): Promise<void> {
  const { villageCode: _, period: __, ...set } = made
  await tx
    .insert(villageScore)
    .values(made)
    .onConflictDoUpdate({ target: [villageScore.villageCode, villageScore.period], set })
}

/** The villages below a division in which anybody earned something in a period. */
export async function findVillageScores(db: Reader, scope: DivisionCode, period: string) {
  const { villageCode, households, withBonus, points } = villageScore
  const below = levelOf(scope) === 'township' ? eq(villageScore.townshipCode, scope) : undefined
  return db
    .select({ villageCode, households, withBonus, points })
    .from(villageScore)
    .where(and(eq(villageScore.period, period), below, gt(villageScore.withBonus, 0)))
}
