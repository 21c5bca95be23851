import type { DivisionCode, HouseholdId } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { cutBoard, ROWS_AT_MOST, rowsOf } from './board'
import { countVillages, findTopAtEnd } from './closing.repository'
import { findFrozenHouseholds, findFrozenVillages, isFrozen } from './frozen.repository'
import { leadingVillages, type Participation } from './participation'

export interface Standing {
  householdId: HouseholdId
  honor: number
}

/** The households that a board showed when its period ended. */
export async function householdsAtEnd(db: Reader, scope: DivisionCode, key: string): Promise<Standing[]> {
  const found = await findTopAtEnd(db, scope, key, ROWS_AT_MOST + 1)
  const limit = rowsOf(found[0]?.total ?? 0)
  return cutBoard(found.slice(0, limit + 1), limit).map(({ householdId, honor }) => ({ householdId, honor }))
}

/** The villages that a board showed when its period ended. */
export const villagesAtEnd = async (db: Reader, scope: DivisionCode, key: string): Promise<Participation[]> =>
  leadingVillages(await countVillages(db, scope, key))

/** Rows of a period that ended: as they were frozen, or until the timer has come as they would be. */
export const closedHouseholds = async (db: Reader, scope: DivisionCode, key: string): Promise<Standing[]> =>
  (await isFrozen(db, 'households', scope, key))
    ? findFrozenHouseholds(db, scope, key)
    : householdsAtEnd(db, scope, key)

export const closedVillages = async (db: Reader, scope: DivisionCode, key: string): Promise<Participation[]> =>
  (await isFrozen(db, 'villages', scope, key)) ? findFrozenVillages(db, scope, key) : villagesAtEnd(db, scope, key)
