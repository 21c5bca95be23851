import { AppError } from '../platform/app-error'
import { type Rate, type RateLimit, rateLimit } from '../platform/rate-limit'
import type { Actor } from './people/actor'

/*
 * How often somebody may call. A person reads and writes faster than this with no finger; a village is its station, where
 * fifty phones check in at once, and its clerk with a sheet; an address may be a whole office, or a mast with a valley of
 * phones behind it. Each is counted in the memory of one process: what keeps a seat or a ballot single is in the database
 * (docs/decisions/0031-limits-in-memory.md).
 */
const RATES = {
  readsOfPerson: { perSecond: 10, burst: 200 },
  writesOfPerson: { perSecond: 1, burst: 60 },
  writesOfVillage: { perSecond: 20, burst: 600 },
  callsOfAddress: { perSecond: 60, burst: 1_000 },
} as const satisfies Record<string, Rate>

export type CallLimits = Readonly<Record<keyof typeof RATES, RateLimit>>

export function callLimits(nowMs?: () => number): CallLimits {
  return {
    readsOfPerson: rateLimit(RATES.readsOfPerson, nowMs),
    writesOfPerson: rateLimit(RATES.writesOfPerson, nowMs),
    writesOfVillage: rateLimit(RATES.writesOfVillage, nowMs),
    callsOfAddress: rateLimit(RATES.callsOfAddress, nowMs),
  }
}

/** @throws AppError TOO_MANY, with when to come back */
function takeOne(limit: RateLimit, key: string): void {
  const retryAfter = limit.take(key)
  if (retryAfter !== null) throw new AppError('TOO_MANY', { retryAfter })
}

/** A file comes in hundreds of parts, and is put in piece by piece: as fast as reading, and of nobody's village. */
const OF_A_FILE: readonly string[] = ['rosterImport.send', 'rosterImport.advance']

/** Counts a call of somebody who is signed in: theirs, and where it writes their village's too. @throws AppError TOO_MANY */
export function limitCall(
  limits: CallLimits | undefined,
  actor: Actor,
  { kind, path }: { kind: 'query' | 'command'; path: string },
): void {
  if (!limits) return
  const key = actor.person?.personId ?? actor.accountId
  if (kind === 'query' || OF_A_FILE.includes(path)) {
    takeOne(limits.readsOfPerson, key)
    return
  }
  takeOne(limits.writesOfPerson, key)
  if (actor.person) takeOne(limits.writesOfVillage, actor.person.villageCode)
}

/** Counts whatever comes from a network address. @throws AppError TOO_MANY */
export function limitAddress(limits: CallLimits | undefined, address: string): void {
  if (limits) takeOne(limits.callsOfAddress, address)
}
