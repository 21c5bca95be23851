import type { DivisionCode, RosterChangeId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { requireStep } from './roster-change'
import { lockChange, updateChange } from './roster-change.repository'

/**
 * The supervisor does not sign, and says why; the clerk may propose it again.
 * @throws AppError NOT_FOUND out of reach, WRONG_STATE when it was decided, SECOND_SIGNER for the proposer
 */
export async function refuseChange(
  w: Writing,
  supervisor: Resident,
  reach: readonly DivisionCode[],
  id: RosterChangeId,
  reason: string,
): Promise<void> {
  const row = orRefuse(await lockChange(w.tx, id, reach))
  requireStep(row.status, 'refused')
  const decidedBy = supervisor.person.personId
  if (decidedBy === row.proposedBy) throw new AppError('SECOND_SIGNER')
  await updateChange(w.tx, id, { status: 'refused', decidedBy, decidedAt: w.now, reason })
  await recordTrace(w.tx, w.now, w.by, { action: 'roster.refused', subject: 'rosterChange', subjectId: id })
}

/** The village's clerk takes back a change that nobody has signed. @throws AppError NOT_FOUND out of reach, WRONG_STATE */
export async function withdrawChange(w: Writing, reach: readonly DivisionCode[], id: RosterChangeId): Promise<void> {
  const row = orRefuse(await lockChange(w.tx, id, reach))
  requireStep(row.status, 'withdrawn')
  await updateChange(w.tx, id, { status: 'withdrawn', decidedBy: w.by.personId, decidedAt: w.now })
  await recordTrace(w.tx, w.now, w.by, { action: 'roster.withdrawn', subject: 'rosterChange', subjectId: id })
}
