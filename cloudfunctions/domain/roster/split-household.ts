import type { HouseholdId } from '../../contract/ids'
import type { ChangeOf } from '../../contract/roster'
import { AppError } from '../../platform/app-error'
import { randomSecret } from '../../platform/hash'
import { newId } from '../../platform/ids'
import { type Effect, nobodyElse } from './effect'
import { findMemberIds, findNextNumber, insertHouseholdAlone, startMembership } from './household.repository'

const SALT_BYTES = 16

/** Some leave and are a household of their own, which starts at base; the part with the old head keeps id and number. */
export const splitHousehold: Effect<ChangeOf<'split'>> = {
  alsoConcerned: nobodyElse,

  async check(_, { change: { memberIds, headId }, household, members }) {
    if (memberIds.some((id) => !members.includes(id))) throw new AppError('NOT_FOUND')
    if (memberIds.includes(household.headId) || !memberIds.includes(headId)) throw new AppError('HEAD_NEEDED')
  },

  async apply(w, { change: { memberIds, headId, group }, household, today }) {
    const id = newId<HouseholdId>()
    const { villageCode } = household
    await insertHouseholdAlone(w.tx, {
      ...{ id, villageCode, group, headId },
      number: await findNextNumber(w.tx, villageCode),
      ledgerSalt: randomSecret(SALT_BYTES),
      openedOn: today,
    })
    for (const personId of memberIds) await startMembership(w.tx, personId, id, today)
    await w.village.people.onHouseholdOpened(w, id)
    return { householdId: id }
  },

  /** Whoever lives in the new household by then comes back. */
  async undo(w, { householdId }, { householdId: made }, today) {
    if (!made) throw new Error('a split remembers the household that it made')
    for (const personId of await findMemberIds(w.tx, [made])) await startMembership(w.tx, personId, householdId, today)
  },
}
