import type { RosterChangeId } from '../../contract/ids'
import { orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import { settleHousehold } from './close-household'
import { takeBack } from './effects'
import { mayBecome } from './roster-change'
import { lockChange, updateChange } from './roster-change.repository'

/**
 * An objection to the change was upheld: what it did to the roster is taken back. Entries that were posted meanwhile stay
 * where they were posted, and offices that a departure ended are given anew by the township. Whoever has moved on since
 * stays where they are; a household that is left without a head is headed by its oldest. Doing it twice changes nothing.
 */
export async function undoChange(w: Writing, id: RosterChangeId): Promise<void> {
  const row = orRefuse(await lockChange(w.tx, id))
  if (!mayBecome(row.status, 'undone')) return
  const today = countyDate(w.now)
  await takeBack(w, row.change, row.memo ?? {}, today)
  for (const householdId of row.householdIds) await settleHousehold(w, householdId, today)
  await updateChange(w.tx, id, { status: 'undone', undoneAt: w.now })
  await recordTrace(w.tx, w.now, w.by, { action: 'roster.undone', subject: 'rosterChange', subjectId: id })
}
