import type { MendActivityInput } from '../../contract/activities'
import type { DivisionCode } from '../../contract/ids'
import { recordTrace } from '../../platform/audit'
import { countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { requireInTime } from '../points/act-in-time'
import { requireStep } from './activity'
import { updateActivity } from './activity.repository'
import { lockOwn } from './lock-own'
import { listRule, peopleOf, writeList } from './write-list'

/**
 * Who entered a record mends it after it was returned, and lays it before the council again. The 30 days were kept when it
 * was first entered. @throws AppError NOT_FOUND unless it is their own, WRONG_STATE, VERSION_CONFLICT, and as for entering
 */
export async function mendActivity(
  w: Writing,
  clerk: Resident,
  reach: readonly DivisionCode[],
  input: MendActivityInput,
): Promise<void> {
  const record = await lockOwn(w, clerk, reach, input)
  requireStep(record.status, 'entered')
  requireInTime(input.heldOn, countyDate(record.enteredAt))
  const rule = await listRule(w, record.villageCode, input)
  const people = await peopleOf(w, clerk, record.villageCode, input)
  const { event, heldOn } = input
  const { code: ruleCode, ruleSetVersion } = rule
  await updateActivity(w.tx, record.id, { status: 'entered', event, heldOn, ruleCode, ruleSetVersion })
  await writeList(w, clerk, record.id, people, input.photos)
  await recordTrace(w.tx, w.now, w.by, { action: 'activity.mended', subject: 'activity', subjectId: record.id })
}
