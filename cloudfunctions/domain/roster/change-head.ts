import type { ChangeOf } from '../../contract/roster'
import { AppError } from '../../platform/app-error'
import { type Effect, nobodyElse } from './effect'
import { findMemberIds, updateHousehold } from './household.repository'

/** Another member stands for the household. */
export const changeHead: Effect<ChangeOf<'head'>> = {
  alsoConcerned: nobodyElse,

  async check(_, { change: { headId }, household, members }) {
    if (!members.includes(headId)) throw new AppError('NOT_FOUND')
    if (household.headId === headId) throw new AppError('WRONG_STATE')
  },

  async apply(w, { change: { householdId, headId }, household }) {
    await updateHousehold(w.tx, householdId, { headId })
    return { headId: household.headId }
  },

  /** Unless the head of before lives there no more. */
  async undo(w, { householdId }, { headId }) {
    const here = await findMemberIds(w.tx, [householdId])
    if (headId && here.includes(headId)) await updateHousehold(w.tx, householdId, { headId })
  },
}
