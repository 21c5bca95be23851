import type { HouseholdId } from '../../../contract/ids'
import type { Listing } from '../../../contract/people'
import type { Writing } from '../../context'
import { askTakeDown } from '../../messages/ask-take-down'
import { stands } from '../afterwards/designation'
import { findLatestOf } from '../afterwards/designation.repository'
import { findHeads, findLatestCase } from '../application/case.repository'

/**
 * A household chose to show less of itself: pages, boards and certificates follow by themselves, and the clerk is asked to
 * take down what hangs on paper of its credit status, a notice or a list. (Domain: honour boards; consent.)
 */
export async function takeDownCredit(w: Writing, householdId: HouseholdId, listing: Listing): Promise<void> {
  if (listing === 'named' || listing === 'unanswered') return
  const head = (await findHeads(w.tx, [householdId])).get(householdId)
  const running = await findLatestCase(w.tx, { householdId })
  const carried = await findLatestOf(w.tx, householdId)
  const hangs = carried && stands(carried.status) ? carried : running?.status === 'onNotice' ? running : null
  if (!head || !hangs) return
  await askTakeDown(w, hangs.divisionCode, { subject: 'credit', subjectId: hangs.id, personId: head.headId })
}
