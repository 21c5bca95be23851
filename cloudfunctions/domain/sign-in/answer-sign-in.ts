import { AppError, orRefuse } from '../../platform/app-error'
import { recordTrace } from '../../platform/audit'
import type { Writing } from '../context'
import type { Resident } from '../people/actor'
import { hashOf } from './secrets'
import { signInMachine, stateOf } from './sign-in'
import { lockByCode, moveSignIn } from './sign-in.repository'

/**
 * Somebody lets the computer that shows the code in, as themselves, or sends it away.
 * @throws AppError NOT_FOUND for a code that none shows, WRONG_STATE when it was answered or its time is over
 */
export async function answerSignIn(w: Writing, actor: Resident, code: string, agrees: boolean): Promise<void> {
  const row = orRefuse(await lockByCode(w.tx, hashOf(code)))
  const status = agrees ? 'confirmed' : 'refused'
  if (stateOf(row, w.now) === 'expired') throw new AppError('WRONG_STATE')
  signInMachine.requireStep(row.status, status)
  await moveSignIn(w.tx, row.id, { status, accountId: actor.accountId, personId: actor.person.personId })
  await recordTrace(w.tx, w.now, w.by, { action: `signIn.${status}`, subject: 'signIn', subjectId: row.id })
}
