import type { PersonId } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import type { Writing } from '../context'
import { getHomes } from '../people/locate-people'
import { award } from '../points/award'
import { lockChains } from '../points/lock-chains'
import { getRule } from '../points/rules-in-force'
import { type Activity, findListed } from './activity.repository'

export interface PostedFor {
  personId: PersonId
  /** Points after the caps. */
  posted: number
}

/**
 * Posts what a record gives, all of it in this transaction: once a person and event, whatever is retried.
 * @throws AppError NOT_FOUND when somebody has left the roster since: the record is returned and entered without them
 */
export async function postActivity(w: Writing, record: Activity): Promise<PostedFor[]> {
  const rule = await getRule(w.tx, record.ruleSetVersion, record.ruleCode)
  const listed = await findListed(w.tx, record.id)
  const homes = await getHomes(
    w.tx,
    listed.map((one) => one.personId),
  )
  await lockChains(
    w,
    [...homes.values()].map((home) => home.householdId),
  )
  const posted: PostedFor[] = []
  for (const { personId, units } of listed) {
    const household = homes.get(personId)?.householdId
    if (!household) throw new AppError('NOT_FOUND')
    const about = { rule, units, household, person: personId }
    const given = await award(w, { ...about, source: 'activity', sourceId: record.id, actOn: record.heldOn })
    if (given) posted.push({ personId, posted: given.posted })
  }
  return posted
}
