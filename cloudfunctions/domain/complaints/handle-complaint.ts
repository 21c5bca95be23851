import type { ComplaintId, DivisionCode } from '../../contract/ids'
import { orRefuse } from '../../platform/app-error'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { requireStep } from './complaint'
import { answerRound, type Handler, lockHandled, updateComplaint } from './complaint.repository'
import { tellComplainant } from './tell-complainant'
import { recordComplaintEvent } from './traces'

/** An officer as a handler: with the right, over what, and what they hold an office of. */
export const handlerFrom = (actor: Resident, reach: readonly DivisionCode[]): Handler => ({
  personId: actor.person.personId,
  reach,
  offices: [...new Set(actor.grants.map((grant) => grant.divisionCode))],
})

/** Takes a complaint on: from now on an answer is owed. @throws AppError NOT_FOUND | WRONG_STATE */
export async function acceptComplaint(w: Writing, officer: Handler, id: ComplaintId): Promise<void> {
  const complaint = orRefuse(await lockHandled(w.tx, id, officer))
  requireStep(complaint.status, 'accepted')
  await updateComplaint(w.tx, id, { status: 'accepted', dueAt: complaint.answerBy })
  await recordComplaintEvent(w, id, 'accepted')
  await tellComplainant(w, complaint, 'complaintAccepted', { date: complaint.answerBy.toISOString() })
}

/** Answers in words. @throws AppError NOT_FOUND | WRONG_STATE */
export async function answerComplaint(w: Writing, officer: Handler, id: ComplaintId, words: string): Promise<void> {
  const complaint = orRefuse(await lockHandled(w.tx, id, officer))
  requireStep(complaint.status, 'answered')
  const answered = { answer: words, answeredAt: w.now, answeredBy: officer.personId }
  await answerRound(w.tx, id, complaint.round, answered)
  await updateComplaint(w.tx, id, { status: 'answered', dueAt: null })
  await recordComplaintEvent(w, id, 'answered')
  await tellComplainant(w, complaint, 'complaintAnswered')
}
