import type { EnterActivityInput } from '../../contract/activities'
import type { ActivityId, DivisionCode } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { countyDate } from '../../platform/county-time'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { getVillage } from '../divisions/get-village'
import type { Resident } from '../people/actor'
import { isWithin } from '../people/permissions'
import { requireInTime } from '../points/act-in-time'
import { insertActivity } from './activity.repository'
import { listRule, peopleOf, writeList } from './write-list'

/**
 * The clerk enters one list from a signed sheet; a council member decides on it next.
 * @throws AppError NOT_FOUND for a village, person or photo out of reach, ACT_OUT_OF_TIME, NO_RULE_IN_FORCE,
 * RULE_NOT_USABLE, OWN_HOUSEHOLD
 */
export async function enterActivity(
  w: Writing,
  clerk: Resident,
  reach: readonly DivisionCode[],
  input: EnterActivityInput,
): Promise<ActivityId> {
  const village = await getVillage(w.tx, input.villageCode)
  if (!isWithin(reach, village.code)) throw new AppError('NOT_FOUND')
  requireInTime(input.heldOn, countyDate(w.now))
  const rule = await listRule(w, village.code, input)
  const people = await peopleOf(w, clerk, village.code, input)
  const id = newId<ActivityId>()
  const { event, heldOn } = input
  await insertActivity(w.tx, {
    ...{ id, event, heldOn, status: 'entered', villageCode: village.code },
    ruleSetVersion: rule.ruleSetVersion,
    ruleCode: rule.code,
    enteredBy: clerk.person.personId,
    enteredAt: w.now,
  })
  await writeList(w, clerk, id, people, input.photos)
  await recordTrace(w.tx, w.now, w.by, { action: 'activity.entered', subject: 'activity', subjectId: id })
  return id
}
