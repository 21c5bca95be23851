import { and, eq, inArray } from 'drizzle-orm'
import type { DivisionCode, HouseholdId } from '../../contract/ids'
import { householdScore, villageScore } from '../../platform/db/schema'
import type { Tx } from '../../platform/db/types'

const scoresOf = (householdId: HouseholdId, periods: readonly string[]) =>
  and(eq(householdScore.householdId, householdId), inArray(householdScore.period, [...periods]))

/** Answers the villages on whose boards the household stood. */
export async function updatePlace(
  tx: Tx,
  householdId: HouseholdId,
  periods: readonly string[],
  place: { villageCode: DivisionCode; townshipCode: DivisionCode },
): Promise<DivisionCode[]> {
  const before = await tx
    .select({ villageCode: householdScore.villageCode })
    .from(householdScore)
    .where(scoresOf(householdId, periods))
  await tx.update(householdScore).set(place).where(scoresOf(householdId, periods))
  return [...new Set(before.map((row) => row.villageCode))]
}

/** What was counted of the villages is behind: the timer counts it again. */
export async function forgetCounts(
  tx: Tx,
  villages: readonly DivisionCode[],
  periods: readonly string[],
): Promise<void> {
  await tx
    .update(villageScore)
    .set({ countedSeq: 0 })
    .where(and(inArray(villageScore.villageCode, [...villages]), inArray(villageScore.period, [...periods])))
}

export async function updateStanding(
  tx: Tx,
  householdId: HouseholdId,
  periods: readonly string[],
  listed: boolean,
): Promise<void> {
  await tx.update(householdScore).set({ listed }).where(scoresOf(householdId, periods))
}
