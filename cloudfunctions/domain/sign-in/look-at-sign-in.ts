import type { SignInSeen } from '../../contract/sign-in'
import { orRefuse } from '../../platform/app-error'
import type { Reading } from '../context'
import { hashOf } from './secrets'
import { stateOf } from './sign-in'
import { findByCode } from './sign-in.repository'

/** Which computer shows the code. @throws AppError NOT_FOUND for a code that none shows */
export async function lookAtSignIn(r: Reading, code: string): Promise<SignInSeen> {
  const row = orRefuse(await findByCode(r.db, hashOf(code)))
  const { system, browser, openedFrom, openedAt, expiresAt } = row
  return {
    state: stateOf(row, r.now),
    system,
    browser,
    from: openedFrom,
    openedAt: openedAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }
}
