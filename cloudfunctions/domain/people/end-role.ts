import type { DivisionCode, GrantId } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import { addDays, countyDate } from '../../platform/county-time'
import type { Writing } from '../context'
import { endGrant } from './grants.repository'

/**
 * Ends a role: yesterday was its last day. A role given today ends tonight, for its history is kept.
 * @throws AppError NOT_FOUND when it is out of reach or ended
 */
export async function endRole(w: Writing, reach: readonly DivisionCode[], grantId: GrantId): Promise<void> {
  const today = countyDate(w.now)
  const ended =
    (await endGrant(w.tx, grantId, reach, today, addDays(today, -1))) ||
    (await endGrant(w.tx, grantId, reach, today, today))
  if (!ended) throw new AppError('NOT_FOUND')
  await recordTrace(w.tx, w.now, w.by, { action: 'role.ended', subject: 'grant', subjectId: grantId })
}
