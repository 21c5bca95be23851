import type { DivisionCode, HouseholdId } from '../../contract/ids'
import type { ChangeOf } from '../../contract/roster'
import { AppError } from '../../platform/app-error'
import type { Writing } from '../context'
import { getVillage } from '../divisions/get-village'
import { type Effect, nobodyElse } from './effect'
import { findNextNumber, isNumberTaken, updateHousehold } from './household.repository'

interface Place {
  villageCode: DivisionCode
  group: string
  number: string
}

async function settle(w: Writing, householdId: HouseholdId, place: Place): Promise<void> {
  await updateHousehold(w.tx, householdId, place)
  await w.village.people.onHouseholdMoved(w, householdId, place.villageCode)
}

/** A household moves to another village of the county with its id and the points of the running year. */
export const moveHousehold: Effect<ChangeOf<'move'>> = {
  alsoConcerned: nobodyElse,

  async check(w, { change, household }) {
    const village = await getVillage(w.tx, change.toVillageCode)
    if (village.code === household.villageCode) throw new AppError('WRONG_STATE')
  },

  async apply(w, { change: { householdId, toVillageCode: villageCode, group }, household }) {
    const number = await findNextNumber(w.tx, villageCode)
    await settle(w, householdId, { villageCode, group, number })
    return { villageCode: household.villageCode, group: household.group, number: household.number }
  },

  async undo(w, { householdId }, { villageCode, group, number }) {
    if (!villageCode || !group || !number) throw new Error('a move remembers where the household came from')
    const free = !(await isNumberTaken(w.tx, villageCode, number))
    const again = free ? number : await findNextNumber(w.tx, villageCode)
    await settle(w, householdId, { villageCode, group, number: again })
  },
}
