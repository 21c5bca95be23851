import type { DivisionCode, GrantId, PersonId } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { addDays, countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import { deleteGrantToCome, endGrant, endGrantsOf } from './grants.repository'

/**
 * Ends a role: yesterday was its last day. A role given today ends tonight, for its history is kept; one that would begin
 * later is taken back. Computers on which the person is signed in are signed out with it.
 * @throws AppError NOT_FOUND when it is out of reach or ended
 */
export async function endRole(w: Writing, reach: readonly DivisionCode[], grantId: GrantId): Promise<void> {
  const today = countyDate(w.now)
  const holder =
    (await endGrant(w.tx, grantId, reach, today, addDays(today, -1))) ??
    (await endGrant(w.tx, grantId, reach, today, today))
  if (holder) await w.village.people.onOfficeEnded(w, holder)
  else if (!(await deleteGrantToCome(w.tx, grantId, reach, today))) throw new AppError('NOT_FOUND')
  await recordTrace(w.tx, w.now, w.by, { action: 'role.ended', subject: 'grant', subjectId: grantId })
}

/** Somebody left the rosters or died: today is the last day of all their offices. */
export async function endAllRoles(w: Writing, personId: PersonId): Promise<void> {
  await endGrantsOf(w.tx, personId, countyDate(w.now))
  await w.village.people.onOfficeEnded(w, personId)
  await w.village.people.onPersonLeft(w, personId)
  await recordTrace(w.tx, w.now, w.by, { action: 'roles.ended', subject: 'person', subjectId: personId })
}
