import type { ChangeOf } from '../../contract/roster'
import { AppError, orRefuse } from '../../platform/app-error'
import { closeHousehold } from './close-household'
import type { Effect } from './effect'
import { findMemberIds, lockOpenHousehold, startMembership } from './household.repository'

/** The people of another household of the village come here; that one closes, and nothing of its points is added. */
export const mergeHouseholds: Effect<ChangeOf<'merge'>> = {
  async alsoConcerned(_, { otherId }) {
    return { households: [otherId], people: [] }
  },

  async check(w, { change: { householdId, otherId }, household }) {
    if (householdId === otherId) throw new AppError('WRONG_STATE')
    const other = orRefuse(await lockOpenHousehold(w.tx, otherId))
    if (other.villageCode !== household.villageCode) throw new AppError('NOT_FOUND')
  },

  async apply(w, { change: { householdId, otherId }, today }) {
    const personIds = await findMemberIds(w.tx, [otherId])
    for (const personId of personIds) await startMembership(w.tx, personId, householdId, today)
    await closeHousehold(w, otherId, today)
    return { householdId: otherId, personIds }
  },

  /** Those who came and still live here go back; with the first of them the other household is open again. */
  async undo(w, { householdId, otherId }, { personIds = [] }, today) {
    const here = await findMemberIds(w.tx, [householdId])
    for (const personId of personIds) if (here.includes(personId)) await startMembership(w.tx, personId, otherId, today)
  },
}
