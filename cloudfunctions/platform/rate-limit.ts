/** So many at once, and from then on so many a second. */
export interface Rate {
  perSecond: number
  burst: number
}

/** Counts by key in the memory of one process. */
export interface RateLimit {
  /** Takes one of what a key has left; answers null, or in how many whole seconds there is one again. */
  take(key: string): number | null
}

/** Keys kept at the most; those that are full again are forgotten first. */
const KEYS_AT_MOST = 50_000
const SECOND_MS = 1_000

interface Bucket {
  left: number
  at: number
}

/** `nowMs` never goes back: the clock of the process, not that of the village. */
export function rateLimit({ perSecond, burst }: Rate, nowMs: () => number = () => performance.now()): RateLimit {
  const buckets = new Map<string, Bucket>()
  const leftOf = ({ left, at }: Bucket, now: number): number =>
    Math.min(burst, left + ((now - at) / SECOND_MS) * perSecond)

  const forgetFull = (now: number): void => {
    for (const [key, bucket] of buckets) if (leftOf(bucket, now) >= burst) buckets.delete(key)
    // Whoever comes under so many names at once starts anew with all others: memory matters more.
    if (buckets.size >= KEYS_AT_MOST) buckets.clear()
  }
  return {
    take: (key) => {
      const now = nowMs()
      const known = buckets.get(key)
      if (!known && buckets.size >= KEYS_AT_MOST) forgetFull(now)
      const left = known ? leftOf(known, now) : burst
      const taken = left >= 1
      buckets.set(key, { left: taken ? left - 1 : left, at: now })
      return taken ? null : Math.max(1, Math.ceil((1 - left) / perSecond))
    },
  }
}
