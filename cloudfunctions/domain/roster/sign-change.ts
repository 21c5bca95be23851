import type { DivisionCode, RosterChangeId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { applyChange, checkChange } from './effects'
import { openCase, requireFree } from './propose-change'
import { requireStep } from './roster-change'
import { lockChange, updateChange } from './roster-change.repository'
import { publishChange } from './roster-notice'
import { requireUnconcerned } from './signers'

/**
 * The supervisor's signature: the change takes effect at once and goes on the notice of its village, a move on that of the
 * new village too.
 * @throws AppError NOT_FOUND out of reach, WRONG_STATE when it was decided or fits no more, SECOND_SIGNER for the proposer,
 * RECUSED for who is concerned
 */
export async function signChange(
  w: Writing,
  supervisor: Resident,
  reach: readonly DivisionCode[],
  id: RosterChangeId,
): Promise<void> {
  const row = orRefuse(await lockChange(w.tx, id, reach))
  requireStep(row.status, 'signed')
  const decidedBy = supervisor.person.personId
  if (decidedBy === row.proposedBy) throw new AppError('SECOND_SIGNER')
  await requireUnconcerned(w.tx, decidedBy, row.change, w.now)
  const one = await openCase(w, row.change, row.happenedOn)
  const householdIds = await requireFree(w, row.change, id)
  await checkChange(w, one)
  const memo = await applyChange(w, one)
  const made = memo.householdId && !householdIds.includes(memo.householdId) ? [memo.householdId] : []
  const signed = { decidedBy, decidedAt: w.now, memo, householdIds: [...householdIds, ...made] }
  await updateChange(w.tx, id, { status: 'signed', ...signed })
  await recordTrace(w.tx, w.now, w.by, { action: 'roster.signed', subject: 'rosterChange', subjectId: id })
  await publishChange(w, row)
}
