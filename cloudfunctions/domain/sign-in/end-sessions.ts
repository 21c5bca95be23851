import type { PersonId, SessionId } from '../../contract/ids'
import { AppError } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import { type Actor, ownerOf } from '../people/actor'
import { deleteLetIn, deleteOthers, deleteSession } from './session.repository'

/** Somebody signs a browser of theirs out from afar. @throws AppError NOT_FOUND when it is not theirs or has ended */
export async function endSession(w: Writing, actor: Actor, sessionId: SessionId): Promise<void> {
  if (!(await deleteSession(w.tx, ownerOf(actor), sessionId))) throw new AppError('NOT_FOUND')
  await recordTrace(w.tx, w.now, w.by, { action: 'session.ended', subject: 'session', subjectId: sessionId })
}

/** Signs all of somebody's browsers out but the one that asks; answers how many. */
export async function endOtherSessions(w: Writing, actor: Actor): Promise<number> {
  const ended = await deleteOthers(w.tx, ownerOf(actor), actor.sessionId)
  const trace = { action: 'session.othersEnded', subject: 'account', subjectId: actor.accountId }
  await recordTrace(w.tx, w.now, w.by, { ...trace, detail: { ended } })
  return ended
}

/** Signs a person out wherever they were let in: their office ended, or they left the phone. */
export async function endSessionsOf(w: Writing, personId: PersonId): Promise<void> {
  const ended = await deleteLetIn(w.tx, personId)
  if (ended === 0) return
  const trace = { action: 'session.allEnded', subject: 'person', subjectId: personId, detail: { ended } }
  await recordTrace(w.tx, w.now, w.by, trace)
}
