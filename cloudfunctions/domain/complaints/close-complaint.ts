import type { ComplaintId } from '../../contract/ids'
import { AppError, orRefuse } from '../../platform/app-error'
import type { Writing } from '../context'
import { type Actor, ownerOf } from '../people/actor'
import { clocksFrom, ROUNDS_AT_MOST, requireStep } from './complaint'
import { insertRound, lockOwn, updateComplaint } from './complaint.repository'
import { recordComplaintEvent } from './traces'

/** Who wrote it rates the answer, 1 to 5; that ends it. @throws AppError NOT_FOUND | WRONG_STATE */
export async function rateComplaint(w: Writing, actor: Actor, id: ComplaintId, rating: number): Promise<void> {
  const complaint = orRefuse(await lockOwn(w.tx, id, ownerOf(actor)))
  requireStep(complaint.status, 'rated')
  await updateComplaint(w.tx, id, { status: 'rated', rating })
  await recordComplaintEvent(w, id, 'rated')
}

/** Who wrote it asks again, once; the clocks begin anew. @throws AppError NOT_FOUND | WRONG_STATE */
export async function askAgain(w: Writing, actor: Actor, id: ComplaintId, words: string): Promise<void> {
  const complaint = orRefuse(await lockOwn(w.tx, id, ownerOf(actor)))
  requireStep(complaint.status, 'submitted')
  if (complaint.status !== 'answered' || complaint.round >= ROUNDS_AT_MOST) throw new AppError('WRONG_STATE')
  const round = complaint.round + 1
  const { acceptBy, answerBy } = clocksFrom(w.now)
  await insertRound(w.tx, { complaintId: id, round, asked: words, askedAt: w.now })
  await updateComplaint(w.tx, id, { status: 'submitted', round, dueAt: acceptBy, answerBy })
  await recordComplaintEvent(w, id, 'askedAgain')
}
