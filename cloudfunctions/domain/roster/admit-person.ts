import type { PersonId } from '../../contract/ids'
import type { ChangeOf } from '../../contract/roster'
import { AppError, orRefuse } from '../../platform/app-error'
import { newId } from '../../platform/ids'
import { pinyinKey } from '../../platform/pinyin'
import { locatePeople } from '../people/locate-people'
import { type Effect, nobodyElse } from './effect'
import { endMembership, findMemberIds, insertPerson, lockHousehold, startMembership } from './household.repository'

/** Somebody whom no roster has comes to a household: by birth, or from outside the county. */
const admitNew: Effect<ChangeOf<'join' | 'birth'>> = {
  alsoConcerned: nobodyElse,
  async check() {},
  async apply(w, { change: { householdId, name, birthYear }, today }) {
    const id = newId<PersonId>()
    await insertPerson(w.tx, { id, name, birthYear, pinyin: pinyinKey(name) })
    await startMembership(w.tx, id, householdId, today)
    return { personIds: [id] }
  },
  async undo(w, _, { personIds = [] }, today) {
    for (const personId of personIds) await endMembership(w.tx, personId, today)
  },
}

export const admitJoined: Effect<ChangeOf<'join'>> = admitNew
export const admitNewborn: Effect<ChangeOf<'birth'>> = admitNew

/** Somebody of another household of the county comes to this one, as by marriage. A head is replaced there first. */
export const transferPerson: Effect<ChangeOf<'transfer'>> = {
  async alsoConcerned(db, { personId }) {
    const home = (await locatePeople(db, [personId])).get(personId)
    return { households: home ? [home.householdId] : [], people: [personId] }
  },

  async check(w, { change: { householdId, personId } }) {
    const home = orRefuse((await locatePeople(w.tx, [personId])).get(personId))
    if (home.householdId === householdId || home.diedOn !== null) throw new AppError('WRONG_STATE')
    const left = orRefuse(await lockHousehold(w.tx, home.householdId))
    if (left.headId === personId) throw new AppError('HEAD_NEEDED')
  },

  async apply(w, { change: { householdId, personId }, today }) {
    const home = orRefuse((await locatePeople(w.tx, [personId])).get(personId))
    await startMembership(w.tx, personId, householdId, today)
    return { householdId: home.householdId }
  },

  async undo(w, { householdId, personId }, { householdId: before }, today) {
    const here = await findMemberIds(w.tx, [householdId])
    if (before && here.includes(personId)) await startMembership(w.tx, personId, before, today)
  },
}
