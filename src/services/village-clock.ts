import { useEffect, useState } from 'react'
import { newIntentId } from './uuid'

// The one place of the client that reads the device's clock, and only to measure what passed since the server spoke.
let spoken: { instant: number; device: number } | undefined
const listeners = new Set<() => void>()

/** Sets the village's clock by what the server said. `instant` is ISO 8601. */
export function setVillageNow(instant: string) {
  spoken = { instant: Date.parse(instant), device: Date.now() }
  for (const listener of listeners) listener()
}

/** The device's clock in milliseconds: only to say how old something is that the phone kept. */
export const deviceMs = (): number => Date.now()

/** When this run of the app began: what is older was kept by an earlier one. */
export const STARTED_MS = deviceMs()

/** Now, by the server's clock, as ISO 8601; by the device's before the server has spoken. */
export function villageNow(): string {
  const device = Date.now()
  return new Date(spoken === undefined ? device : spoken.instant + device - spoken.device).toISOString()
}

const MINUTE_MS = 60_000

/** Now, renewed every minute and whenever the server has spoken: what a page counts down from. */
export function useVillageNow(): string {
  const [now, setNow] = useState(villageNow)
  useEffect(() => {
    const renew = () => setNow(villageNow())
    const timer = setInterval(renew, MINUTE_MS)
    listeners.add(renew)
    return () => {
      clearInterval(timer)
      listeners.delete(renew)
    }
  }, [])
  return now
}

const RUN = newIntentId()

/** What the phone itself notes of a moment, without the server: its clock, right or wrong, and what passed in this run of the app, which no change of the clock moves. */
export interface PhoneMoment {
  /** ISO 8601. */
  phoneAt: string
  /** Absent where the platform does not measure it. */
  elapsedMs?: number
  /** Of the app: what passed is compared within one run only. */
  run: string
}

export function phoneMoment(): PhoneMoment {
  const phoneAt = new Date(Date.now()).toISOString()
  const measured = typeof performance === 'undefined' ? undefined : Math.round(performance.now())
  return measured === undefined ? { phoneAt, run: RUN } : { phoneAt, elapsedMs: measured, run: RUN }
}
