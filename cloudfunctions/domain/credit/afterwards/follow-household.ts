import type { DivisionCode, HouseholdId } from '../../../contract/ids'
import type { Writing } from '../../context'
import { cancelReview } from '../../council/cancel-review'
import { withdrawLines } from '../../notices/withdraw-lines'
import { isOver, mayBecome } from '../application/case'
import { findLatestCase, updateCase } from '../application/case.repository'
import { recordCreditEvent } from '../application/traces'
import { whoseCase } from '../application/whose-case'
import { moveDesignation } from './designate'
import { stands } from './designation'
import { findLatestOf, lockDesignation, updateDesignation } from './designation.repository'

/*
 * What happens to a household happens to its credit status: a move takes the designation along to the share of the new
 * village; a split leaves it with the part of the old head, which keeps the household's id; closed, by a merge or because
 * nobody lives there, it ceases, and comes back when the closing is undone. (Domain: roster; credit status.)
 */

/** What still waits for a decision waits where it was laid; what stands counts for the new village from today. */
export async function moveCredit(w: Writing, householdId: HouseholdId, villageCode: DivisionCode): Promise<void> {
  const latest = await findLatestOf(w.tx, householdId)
  if (latest && stands(latest.status)) await updateDesignation(w.tx, latest.id, { divisionCode: villageCode })
}

/** An application that runs is withdrawn; a designation that stands ceases. */
export async function ceaseCredit(w: Writing, householdId: HouseholdId): Promise<void> {
  const running = await findLatestCase(w.tx, { householdId })
  if (running && !isOver(running.status) && mayBecome(running.status, 'withdrawn')) {
    await cancelReview(w, 'credit', running.id)
    await withdrawLines(w, running.id)
    await updateCase(w.tx, running.id, { status: 'withdrawn', returnedFrom: null, since: w.now })
    await recordCreditEvent(w, whoseCase(running), 'withdrawnByApplicant')
  }
  const latest = await findLatestOf(w.tx, householdId)
  const one = latest && stands(latest.status) ? await lockDesignation(w.tx, latest.id) : null
  if (one) await moveDesignation(w, one, 'ceased', 'ceased')
}

export async function resumeCredit(w: Writing, householdId: HouseholdId): Promise<void> {
  const latest = await findLatestOf(w.tx, householdId)
  if (latest?.status === 'ceased') await moveDesignation(w, latest, 'designated', 'resumed')
}
