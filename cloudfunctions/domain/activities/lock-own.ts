import type { ActivityVersionInput } from '../../contract/activities'
import type { DivisionCode } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { type Activity, lockActivity } from './activity.repository'

/** A record that the reader entered, as they read it; locked. @throws AppError NOT_FOUND | VERSION_CONFLICT */
export async function lockOwn(
  w: Writing,
  clerk: Resident,
  reach: readonly DivisionCode[],
  { activityId, version }: ActivityVersionInput,
): Promise<Activity> {
  const record = orRefuse(await lockActivity(w.tx, activityId, reach))
  if (record.enteredBy !== clerk.person.personId) throw new AppError('NOT_FOUND')
  if (record.version !== version) throw new AppError('VERSION_CONFLICT')
  return record
}
