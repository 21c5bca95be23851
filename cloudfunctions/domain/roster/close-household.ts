import type { HouseholdId } from '../../contract/ids'
import type { Writing } from '../context'
import { findOldestMembers, lockHousehold, updateHousehold } from './household.repository'

/** Nobody lives there any more: its entries stay, and it leaves the boards that still run. */
export async function closeHousehold(w: Writing, id: HouseholdId, today: string): Promise<void> {
  await updateHousehold(w.tx, id, { closedOn: today })
  await w.village.people.onHouseholdClosed(w, id)
}

/** It is a household again, as it was. */
export async function reopenHousehold(w: Writing, id: HouseholdId): Promise<void> {
  await updateHousehold(w.tx, id, { closedOn: null })
  await w.village.people.onHouseholdReopened(w, id)
}

/** After something was taken back: a household is open as long as somebody lives there, and one of them is its head. */
export async function settleHousehold(w: Writing, id: HouseholdId, today: string): Promise<void> {
  const household = await lockHousehold(w.tx, id)
  if (!household) return
  const members = await findOldestMembers(w.tx, id)
  const [oldest] = members
  if (!oldest) {
    if (household.closedOn === null) await closeHousehold(w, id, today)
    return
  }
  if (household.closedOn !== null) await reopenHousehold(w, id)
  if (!members.includes(household.headId)) await updateHousehold(w.tx, id, { headId: oldest })
}
