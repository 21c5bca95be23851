import type { Reader } from '../../platform/db/types'
import type { Writing } from '../context'
import { countyOf } from '../divisions/codes'
import { clocksFrom } from './complaint'
import { findNextDue, lockLate, updateComplaint } from './complaint.repository'
import { tellComplainant } from './tell-complainant'
import { recordComplaintEvent } from './traces'

/** Hands one complaint that its township is late with to the county, which has clocks of its own. False when none is left. */
export async function escalateLateComplaint(w: Writing): Promise<boolean> {
  const late = await lockLate(w.tx, w.now)
  if (!late) return false
  const { acceptBy, answerBy } = clocksFrom(w.now)
  const handlerCode = countyOf(late.divisionCode)
  await updateComplaint(w.tx, late.id, {
    status: 'submitted',
    handlerCode,
    dueAt: acceptBy,
    answerBy,
    escalatedAt: w.now,
  })
  await recordComplaintEvent(w, late.id, 'escalated')
  await tellComplainant(w, late, 'complaintEscalated', { date: answerBy.toISOString() })
  return true
}

/** When the next complaint goes to the county by the clock. */
export const nextEscalation = (db: Reader): Promise<Date | null> => findNextDue(db)
