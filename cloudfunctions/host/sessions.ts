import type { AccountId } from '../contract/ids'
import { AppError } from '../platform/app-error'
import type { Clock } from '../platform/clock'
import type { Database } from '../platform/db/types'
import { hex, randomSecret, sha256 } from '../platform/hash'
import { accountExists, deleteExpired, deleteSession, findSession, insertSession } from './session.repository'

/** How long a browser stays signed in. */
export const SESSION_DAYS = 30
const DAY_MS = 86_400_000
const TOKEN_BYTES = 32

/** Browsers' sessions. The token is known to the browser only; the database keeps its hash. */
export interface Sessions {
  /** Returns the token. @throws AppError NOT_FOUND when there is no such account */
  open(accountId: AccountId): Promise<string>
  /** Who is signed in with this token, if anybody. */
  accountOf(token: string | undefined): Promise<AccountId | null>
  close(token: string | undefined): Promise<void>
  /** Deletes what has ended by the real clock. */
  forgetEnded(): Promise<void>
}

const hashOf = (token: string): string => hex(sha256(token))

/** `clock` is the real one: a demo that moves a village's clock signs nobody out. */
export function sessionsIn(db: Database, clock: Clock): Sessions {
  return {
    open: (accountId) =>
      db.transaction(async (tx) => {
        if (!(await accountExists(tx, accountId))) throw new AppError('NOT_FOUND')
        const token = hex(randomSecret(TOKEN_BYTES))
        const createdAt = clock.now()
        const expiresAt = new Date(createdAt.getTime() + SESSION_DAYS * DAY_MS)
        await deleteExpired(tx, createdAt)
        await insertSession(tx, { idHash: hashOf(token), accountId, createdAt, expiresAt })
        return token
      }),
    accountOf: async (token) => (token ? findSession(db, hashOf(token), clock.now()) : null),
    close: async (token) => {
      if (token) await db.transaction((tx) => deleteSession(tx, hashOf(token)))
    },
    forgetEnded: () => db.transaction((tx) => deleteExpired(tx, clock.now())),
  }
}
