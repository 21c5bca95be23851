import type { ActivityVersionInput } from '../../contract/activities'
import type { DivisionCode } from '../../contract/ids'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { requireStep } from './activity'
import { updateActivity } from './activity.repository'
import { lockOwn } from './lock-own'

/** Who entered a record takes it back before it is confirmed. @throws AppError NOT_FOUND | WRONG_STATE | VERSION_CONFLICT */
export async function withdrawActivity(
  w: Writing,
  clerk: Resident,
  reach: readonly DivisionCode[],
  input: ActivityVersionInput,
): Promise<void> {
  const record = await lockOwn(w, clerk, reach, input)
  requireStep(record.status, 'withdrawn')
  await updateActivity(w.tx, record.id, { status: 'withdrawn' })
  await recordTrace(w.tx, w.now, w.by, { action: 'activity.withdrawn', subject: 'activity', subjectId: record.id })
}
