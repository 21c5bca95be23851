import type { DivisionCode, HouseholdId } from '../../contract/ids'
import { PERIODS, periodKey } from '../../platform/county-time'
import type { Writing } from '../context'
import { townshipOf } from '../divisions/codes'
import { householdWithHead } from '../people/locate-people'
import { forgetCounts, updatePlace, updateStanding } from './follow-household.repository'

const running = (w: Writing): string[] => PERIODS.map((period) => periodKey(w.now, period))

/**
 * A household moved: from today the points of the running month, quarter and year stand on the boards of its new village and
 * township. Finished periods stay where they were. (Domain: roster.)
 */
export async function followMove(w: Writing, householdId: HouseholdId, villageCode: DivisionCode): Promise<void> {
  const left = await updatePlace(w.tx, householdId, running(w), { villageCode, townshipCode: townshipOf(villageCode) })
  await forgetCounts(w.tx, [...left, villageCode], running(w))
}

/** A closed household leaves the boards that still run. */
export async function followClosing(w: Writing, householdId: HouseholdId): Promise<void> {
  await updateStanding(w.tx, householdId, running(w), false)
  await countAnew(w, householdId)
}

/** What closed it was undone: it stands where it stood. */
export async function followReopening(w: Writing, householdId: HouseholdId): Promise<void> {
  const household = await householdWithHead(w.tx, householdId)
  await updateStanding(w.tx, householdId, running(w), household?.listing !== 'hidden')
  await countAnew(w, householdId)
}

/** How many households take part is counted again for the village. */
async function countAnew(w: Writing, householdId: HouseholdId): Promise<void> {
  const household = await householdWithHead(w.tx, householdId)
  if (household) await forgetCounts(w.tx, [household.villageCode], running(w))
}
