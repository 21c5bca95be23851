import type { AccountId, PersonId } from '../../contract/ids'
import type { Village } from '../context'
import type { Asking } from './open-sign-in'
import { hashOf } from './secrets'
import { stateOf } from './sign-in'
import { lockByBrowser, moveSignIn } from './sign-in.repository'

/** Who let the browser in. */
export interface LetIn extends Asking {
  accountId: AccountId
  personId: PersonId
}

export type Taken = { state: 'waiting' | 'refused' | 'expired' } | { state: 'letIn'; as: LetIn }

/**
 * What came of the sign-in that a browser began. Who was let in is told once, and only to the browser with the secret;
 * whatever else comes with it, or with none, has expired.
 */
export function takeSignIn(village: Village, secret: string): Promise<Taken> {
  return village.db.transaction(async (tx): Promise<Taken> => {
    const row = await lockByBrowser(tx, hashOf(secret))
    const state = row && stateOf(row, village.clock.now())
    if (state === 'waiting' || state === 'refused') return { state }
    if (state !== 'confirmed' || !row?.accountId || !row.personId) return { state: 'expired' }
    await moveSignIn(tx, row.id, { status: 'taken' })
    const { accountId, personId, system, browser, openedFrom } = row
    return { state: 'letIn', as: { accountId, personId, system, browser, from: openedFrom } }
  })
}
