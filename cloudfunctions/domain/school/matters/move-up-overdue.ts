import { recordTrace } from '../../../platform/audit'
import { countyDate, endOfDayAfter } from '../../../platform/county-time'
import type { Reader } from '../../../platform/db/types'
import type { Writing } from '../../context'
import { townshipOf } from '../../divisions/codes'
import { tell } from '../../messages/tell'
import { holdersOf } from '../../people/role-holders'
import { MATTER_DAYS } from './matter'
import { findNextMatterDue, lockOverdue, updateMatter } from './matter.repository'

/** Hands one matter that its village is late with to the township, with a due date of its own. False when none is left. */
export async function moveUpOverdueMatter(w: Writing): Promise<boolean> {
  const late = await lockOverdue(w.tx, w.now)
  if (!late) return false
  const dueAt = endOfDayAfter(w.now, MATTER_DAYS)
  await updateMatter(w.tx, late.id, { movedUpAt: w.now, dueAt })
  await recordTrace(w.tx, w.now, w.by, { action: 'matter.movedUp', subject: 'matter', subjectId: late.id })
  const about = { subject: 'matter' as const, subjectId: late.id }
  await tell(w, [late.raisedBy], { template: 'matterMovedUp', ...about, facts: { date: dueAt.toISOString() } })
  const officers = await holdersOf(w.tx, 'townshipOfficer', townshipOf(late.villageCode), countyDate(w.now))
  const people = officers.map((one) => one.personId)
  await tell(w, people, { template: 'matterOverdue', ...about, facts: { date: dueAt.toISOString() } })
  return true
}

/** When the next matter goes up by the clock. */
export const nextMatterDue = (db: Reader): Promise<Date | null> => findNextMatterDue(db)
