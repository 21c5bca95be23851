import type { Correction } from '../../contract/boards'
import type { DivisionCode, HouseholdId } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { reversalsAfter } from '../points/my-points'
import { BASE_RULE } from '../points/post-base-points'
import type { Placed } from './board'
import { countsBase, periodBounds } from './period'

/** Base points are on no board but that of a year. */
const isShown = (key: string, ruleCode: string): boolean => countsBase(key) || ruleCode !== BASE_RULE

/**
 * What reversals changed on a frozen board: which place, when, how many points, and under which rule where the row may say
 * why. Its order stays as it was frozen.
 */
export async function correctHouseholds(
  db: Reader,
  key: string,
  rows: readonly Placed<{ householdId: HouseholdId; saysWhy: boolean }>[],
): Promise<Correction[]> {
  if (rows.length === 0) return []
  const householdIds = rows.map(({ row }) => row.householdId)
  const found = await reversalsAfter(db, { householdIds }, periodBounds(key))
  return found.flatMap(({ entry, ruleName }) => {
    const placed = rows.find(({ row }) => row.householdId === entry.householdId)
    if (!placed || !isShown(key, entry.ruleCode)) return []
    return {
      place: placed.place,
      at: entry.postedAt.toISOString(),
      points: -entry.honor,
      ruleName: placed.row.saysWhy ? ruleName : null,
    }
  })
}

/** The same for villages; a village's note names no rule, for behind it stands a household. */
export async function correctVillages(
  db: Reader,
  key: string,
  rows: readonly { place: number; villageCode: DivisionCode }[],
): Promise<Correction[]> {
  if (rows.length === 0) return []
  const villageCodes = rows.map((row) => row.villageCode)
  const found = await reversalsAfter(db, { villageCodes }, periodBounds(key))
  return found.flatMap(({ entry }) => {
    const row = rows.find((one) => one.villageCode === entry.villageCode)
    if (!row || entry.ruleCode === BASE_RULE) return []
    return { place: row.place, at: entry.postedAt.toISOString(), points: -entry.honor, ruleName: null }
  })
}
