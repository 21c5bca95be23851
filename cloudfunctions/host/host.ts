import type { Village } from '../domain/context'
import type { DemoClock } from './demo/clock'
import type { DemoPerson } from './demo/people'
import type { Sessions } from './sessions'

/** What the routes are given. */
export interface Host {
  village: Village
  sessions: Sessions
  /** Cookies travel over TLS only; not so on loopback. */
  secureCookies: boolean
  /** Present where the host was started in demo mode. */
  demo: Demo | null
}

export interface Demo {
  clock: DemoClock
  people(): Promise<DemoPerson[]>
}
