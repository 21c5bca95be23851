import type { Browser, System } from '../../contract/sign-in'
import { AppError } from '../../platform/app-error'
import { newId } from '../../platform/ids'
import type { Village } from '../context'
import { hashOf, newBrowserSecret, newCode } from './secrets'
import { SIGN_IN_MINUTES } from './sign-in'
import { countOpenFrom, insertSignIn } from './sign-in.repository'

/** Many computers of an office stand behind one address; more than these at once is somebody trying. */
const OPEN_FROM_ONE_ADDRESS = 40
const MINUTE_MS = 60_000
const MINUTE_SECONDS = 60

/** Which browser asks, and its network address. */
export interface Asking {
  system: System
  browser: Browser
  from: string
}

export interface OpenedSignIn {
  /** Stands on the screen for everybody to read. */
  code: string
  /** For this browser alone. */
  secret: string
  expiresAt: Date
}

/** A browser begins to sign in. @throws AppError TOO_MANY */
export function openSignIn(village: Village, { system, browser, from }: Asking): Promise<OpenedSignIn> {
  const openedAt = village.clock.now()
  const expiresAt = new Date(openedAt.getTime() + SIGN_IN_MINUTES * MINUTE_MS)
  return village.db.transaction(async (tx) => {
    if ((await countOpenFrom(tx, from, openedAt)) >= OPEN_FROM_ONE_ADDRESS)
      throw new AppError('TOO_MANY', { retryAfter: SIGN_IN_MINUTES * MINUTE_SECONDS })
    const [code, secret] = [newCode(), newBrowserSecret()]
    const hashes = { codeHash: hashOf(code), browserHash: hashOf(secret) }
    const asked = { id: newId(), status: 'waiting', system, browser, openedFrom: from, openedAt, expiresAt } as const
    await insertSignIn(tx, { ...asked, ...hashes })
    return { code, secret, expiresAt }
  })
}
