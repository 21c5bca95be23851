import type { HouseholdMonthId } from '../../contract/ids'
import type { Reader } from '../../platform/db/types'
import { newId } from '../../platform/ids'
import type { Writing } from '../context'
import { openNotice } from '../notices/open-notice'
import { endedMonths, monthBounds, nextMonth, noticeDue } from './month'
import { findHouseholds, insertMonths, isAnythingPosted, lockUnannounced } from './month.repository'

/**
 * Puts on notice what was posted to one village's ledger in a month that ended: a line for each household that it
 * concerns. False when every village has its notice; safe to run late, twice or by two timers.
 */
export async function openMonthNotice(w: Writing): Promise<boolean> {
  for (const month of endedMonths(w.now)) {
    const bounds = monthBounds(month)
    const villageCode = await lockUnannounced(w.tx, month, bounds)
    if (!villageCode) continue
    const households = await findHouseholds(w.tx, villageCode, bounds)
    const months = households.map((householdId) => ({
      id: newId<HouseholdMonthId>(),
      villageCode,
      householdId,
      month,
    }))
    await insertMonths(w.tx, months)
    const [first, ...rest] = months.map(({ id }) => ({ subjectId: id, personId: null }))
    if (!first) throw new Error('a village that is put on notice has a household to show')
    await openNotice(w, {
      kind: 'householdMonth',
      divisionCode: villageCode,
      lines: [first, ...rest],
      electorate: null,
      recused: null,
    })
    return true
  }
  return false
}

/** When the next month goes on notice; null while it holds nothing to show. */
export async function nextMonthNotice(db: Reader, now: Date): Promise<Date | null> {
  const month = nextMonth(now)
  return month && (await isAnythingPosted(db, monthBounds(month))) ? noticeDue(month) : null
}
