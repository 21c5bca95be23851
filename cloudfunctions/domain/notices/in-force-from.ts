import { orRefuse } from '../../platform/app-error'
import { addDays, countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import { noticeOf } from './view-notices'

/**
 * From which date of the county something that was published is in force, now that nothing stands against it: from the day
 * after the notice's end, or, where an objection was settled later, from the day after today. (Domain: rules are data.)
 * @throws AppError NOT_FOUND when it stood on no notice
 */
export async function inForceFrom(w: Writing, subjectId: string): Promise<string> {
  const { closesAt, settledAt } = orRefuse(await noticeOf(w.tx, subjectId))
  const freedLater = settledAt !== null && settledAt < w.now
  return freedLater ? addDays(countyDate(w.now), 1) : countyDate(closesAt)
}
