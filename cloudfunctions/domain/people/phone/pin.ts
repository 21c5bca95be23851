import { scrypt, timingSafeEqual } from 'node:crypto'
import { LIMITS } from '../../../contract/limits'
import type { PinOutcome } from '../../../contract/phone'

/*
 * A PIN is 4 to 6 digits, kept as a salted scrypt hash. Five wrong ones in a row lock it for 15 minutes by the clock; the
 * right one sets the count back. Its owner alone chooses it, on their own phone: a clerk who has seen the person takes the
 * old one away and never learns the new one. (Domain: who, an account is bound to a person.)
 */

const HASH_BYTES = 32
const MINUTE_MS = 60_000

/** Costs a guess about 50 ms and 16 MB. */
const COST = { N: 16_384, r: 8, p: 1 } as const

export function hashPin(pin: string, salt: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, HASH_BYTES, COST, (error, hash) => (error ? reject(error) : resolve(new Uint8Array(hash))))
  })
}

export interface PinRecord {
  salt: Uint8Array
  hash: Uint8Array
  failures: number
  lockedUntil: Date | null
}

export const lockOf = ({ lockedUntil }: PinRecord, now: Date): Date | null =>
  lockedUntil !== null && now < lockedUntil ? lockedUntil : null

export async function isRight(record: PinRecord, pin: string): Promise<boolean> {
  return timingSafeEqual(await hashPin(pin, record.salt), record.hash)
}

export interface AfterTry {
  outcome: PinOutcome
  failures: number
  lockedUntil: Date | null
}

/** How a PIN stands after a try while it was not locked. */
export function afterTry(failuresBefore: number, right: boolean, now: Date): AfterTry {
  if (right) return { outcome: { outcome: 'right' }, failures: 0, lockedUntil: null }
  const failures = failuresBefore + 1
  if (failures < LIMITS.pinTries)
    return { outcome: { outcome: 'wrong', triesLeft: LIMITS.pinTries - failures }, failures, lockedUntil: null }
  const lockedUntil = new Date(now.getTime() + LIMITS.pinLockMinutes * MINUTE_MS)
  return { outcome: { outcome: 'locked', until: lockedUntil.toISOString() }, failures: 0, lockedUntil }
}
