import type { Village } from '../domain/context'
import type { DemoClock } from './demo/clock'
import type { DemoPerson } from './demo/people'
import type { Metrics } from './metrics/registry'
import type { Readiness } from './readiness'
import type { Sessions } from './sessions'

/** What the routes are given. */
export interface Host {
  village: Village
  sessions: Sessions
  /** Cookies travel over TLS only; not so on loopback. */
  secureCookies: boolean
  /** Absent: whoever reaches it sees it as it is, with nothing in between. */
  network?: Network
  /** Whether it can serve; absent: whether its database answers. */
  readiness?: Readiness
  /** Absent: nothing is counted. */
  metrics?: Metrics
  /** Present where the host was started in demo mode. */
  demo: Demo | null
}

export interface Demo {
  clock: DemoClock
  people(): Promise<DemoPerson[]>
}

/** How browsers reach a host that stands behind a proxy. */
export interface Network {
  /** "https://yuexiang.example.cn": pages of any other origin change nothing. Undefined: the address that was asked for. */
  publicOrigin?: string | undefined
  /** Addresses or ranges whose word about the client's address is believed: "127.0.0.1", "10.1.0.0/16". */
  trustedProxies: readonly string[]
}
