import { countyDate } from '../../platform/county-time'
import type { Reader } from '../../platform/db/types'
import type { Writing } from '../context'
import { decisionDue } from '../council/appeal'
import { tell } from '../messages/tell'
import { holdersOf } from '../people/role-holders'
import { findNextDue, lockOverdue, lockToRemind, updateAppeal } from './appeal.repository'
import { recordDeedEvent } from './traces'

/** One appeal that its township did not decide in ten days goes to the county. False when none is left. */
export async function escalateDueAppeal(w: Writing): Promise<boolean> {
  const due = await lockOverdue(w.tx, w.now)
  if (!due) return false
  const dueAt = decisionDue(w.now, 'county')
  await updateAppeal(w.tx, due.id, { divisionCode: w.village.county.code, dueAt, escalatedAt: w.now })
  await recordDeedEvent(w, due.deedId, 'appealEscalated', {}, { date: dueAt.toISOString() })
  return true
}

/** The county's officers are told of one appeal that they did not decide in twenty days, once a day. False when none is left. */
export async function remindOfAppeal(w: Writing): Promise<boolean> {
  const today = countyDate(w.now)
  const due = await lockToRemind(w.tx, w.now, today)
  if (!due) return false
  await updateAppeal(w.tx, due.id, { remindedOn: today })
  const officers = await holdersOf(w.tx, 'countyOfficer', due.divisionCode, today)
  await tell(
    w,
    officers.map((one) => one.personId),
    { template: 'appealOverdue', subject: 'deed', subjectId: due.deedId },
  )
  return true
}

/** When the next appeal is due, after `now`. */
export const nextAppealDue = (db: Reader, now: Date): Promise<Date | null> => findNextDue(db, now)
