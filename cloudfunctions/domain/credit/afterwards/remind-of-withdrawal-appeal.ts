import { countyDate } from '../../../platform/county-time'
import type { Reader } from '../../../platform/db/types'
import type { Writing } from '../../context'
import { tell } from '../../messages/tell'
import { holdersOf } from '../../people/role-holders'
import { findNextAppealDue, lockAppealToRemind, updateWithdrawal } from './withdrawal.repository'

/**
 * The county's officers are told of one appeal against a withdrawal that they did not decide in time, once a day: no clock
 * ever decides it. False when none is left.
 */
export async function remindOfWithdrawalAppeal(w: Writing): Promise<boolean> {
  const today = countyDate(w.now)
  const due = await lockAppealToRemind(w.tx, w.now, today)
  if (!due) return false
  await updateWithdrawal(w.tx, due.id, { appealRemindedOn: today })
  const officers = await holdersOf(w.tx, 'countyOfficer', w.village.county.code, today)
  const people = officers.map((one) => one.personId)
  await tell(w, people, { template: 'creditWithdrawalAppealOverdue', subject: 'credit', subjectId: due.designationId })
  return true
}

/** When the next appeal against a withdrawal is due, after `now`. */
export const nextWithdrawalAppealDue = (db: Reader, now: Date): Promise<Date | null> => findNextAppealDue(db, now)
