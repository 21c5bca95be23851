import type { Caller } from '../answer-call'
import type { AccountId, PersonId, SessionId } from '../contract/ids'
import type { Browser, System } from '../contract/sign-in'
import { AppError } from '../platform/app-error'
import type { Clock } from '../platform/clock'
import type { Database } from '../platform/db/types'
import { hex, randomSecret, sha256 } from '../platform/hash'
import { newId } from '../platform/ids'
import {
  accountExists,
  deleteExpired,
  deleteSession,
  findSession,
  insertSession,
  touchSession,
} from './session.repository'

/** How long a browser stays signed in: so many days at the most, and so many minutes without being used. */
export interface Lifetime {
  days: number
  idleMinutes: number
}

/** Of a county that says nothing else: a month, a week without use. */
export const LIFETIME: Lifetime = { days: 30, idleMinutes: 7 * 24 * 60 }

const MINUTE_MS = 60_000
const DAY_MS = 86_400_000
/** Uses are written down so often, no oftener: reading a page writes nothing. */
const TOUCH_AFTER_MS = MINUTE_MS
const TOKEN_BYTES = 32

/** Who signs in, with which browser, from which address. */
export interface SignedIn {
  accountId: AccountId
  /** Who let the browser in from their phone; absent: whoever uses the phone of the account. */
  personId?: PersonId
  system: System
  browser: Browser
  from: string
}

/** Browsers' sessions. The token is known to the browser only; the database keeps its hash. */
export interface Sessions {
  readonly days: number
  /** Returns the token. @throws AppError NOT_FOUND when there is no such account */
  open(who: SignedIn): Promise<string>
  /** Who is signed in with this token, if anybody. */
  callerOf(token: string | undefined): Promise<Caller>
  close(token: string | undefined): Promise<void>
  /** Deletes what has ended by the real clock. */
  forgetEnded(): Promise<void>
}

const NOBODY: Caller = { accountId: null }

const hashOf = (token: string): string => hex(sha256(token))

/** `clock` is the real one: a demo that moves a village's clock signs nobody out. */
export function sessionsIn(db: Database, clock: Clock, { days, idleMinutes }: Lifetime = LIFETIME): Sessions {
  const endOf = (createdAt: Date, usedAt: Date): Date =>
    new Date(Math.min(createdAt.getTime() + days * DAY_MS, usedAt.getTime() + idleMinutes * MINUTE_MS))

  return {
    days,
    open: ({ accountId, personId, system, browser, from }) =>
      db.transaction(async (tx) => {
        if (!(await accountExists(tx, accountId))) throw new AppError('NOT_FOUND')
        const token = hex(randomSecret(TOKEN_BYTES))
        const now = clock.now()
        const times = { createdAt: now, lastUsedAt: now, expiresAt: endOf(now, now) }
        const who = { accountId, personId: personId ?? null, system, browser, openedFrom: from }
        await deleteExpired(tx, now)
        await insertSession(tx, { id: newId<SessionId>(), idHash: hashOf(token), ...who, ...times })
        return token
      }),
    callerOf: async (token) => {
      const now = clock.now()
      const found = token ? await findSession(db, hashOf(token), now) : null
      if (!found) return NOBODY
      const { id, accountId, personId, createdAt, lastUsedAt } = found
      if (now.getTime() - lastUsedAt.getTime() >= TOUCH_AFTER_MS) await touchSession(db, id, now, endOf(createdAt, now))
      return { accountId, through: { sessionId: id, personId } }
    },
    close: async (token) => {
      if (token) await db.transaction((tx) => deleteSession(tx, hashOf(token)))
    },
    forgetEnded: () => db.transaction((tx) => deleteExpired(tx, clock.now())),
  }
}
