import type { SignInState, SignInStatus } from '../../contract/sign-in'
import { statusMachine } from '../../platform/status-machine'

/*
 * Signing in on a computer 扫码登录: the computer shows a code for two minutes; somebody of the roster reads it with their
 * phone, sees which computer asks and from where, and lets it in or not. The code alone opens nothing: only the browser
 * that shows it holds the secret by which it is let in, and only once. A session so opened is the person's who confirmed
 * it, not the phone's. State follows the clock: what was not taken in its time has expired. (Domain: who.)
 */

export const SIGN_IN_MINUTES = 2

export const signInMachine = statusMachine<SignInStatus>({
  waiting: ['confirmed', 'refused'],
  confirmed: ['taken'],
  refused: [],
  taken: [],
})

/** What it is at `now`. */
export function stateOf({ status, expiresAt }: { status: SignInStatus; expiresAt: Date }, now: Date): SignInState {
  const isOpen = status === 'waiting' || status === 'confirmed'
  return isOpen && expiresAt <= now ? 'expired' : status
}
