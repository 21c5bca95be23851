import { mkdir } from 'node:fs/promises'
import { compose } from '../compose'
import type { County, Village } from '../domain/context'
import { callLimits } from '../domain/limit-calls'
import { systemClock } from '../platform/clock'
import { type DatabaseConfig, openDatabase } from '../platform/db/open'
import type { DatabaseKind } from '../platform/db/opened'
import type { Log } from '../platform/log'
import { folderPhotoStore } from '../platform/photos/folder-photo-store'
import { type SigningKeySet, signingKeys } from '../platform/signing-keys'
import { type DemoClock, openDemoClock } from './demo/clock'
import { readDemoPeople } from './demo/people'
import type { Host, Network } from './host'
import { countLog } from './metrics/count-log'
import { type Metrics, metricsRegistry } from './metrics/registry'
import { readinessOf } from './readiness'
import { type Lifetime, sessionsIn } from './sessions'

/** Characters of a slow statement that the log keeps. */
const SHOWN = 400

export interface VillageConfig {
  database: DatabaseConfig
  county: County
  /** Where photos lie. */
  photoFolder: string
  /** With what certificates are signed. */
  keys: SigningKeySet
  demo: boolean
  log: Log
  /** Absent: nothing stands between browsers and the host. */
  network?: Network
  lifetime?: Lifetime
  /** A statement of a server that takes longer stands in the log; absent: none does. */
  slowQueryMs?: number
}

export interface OpenVillage {
  host: Host
  kind: DatabaseKind
  /** Names of the migrations that this start landed. */
  landed: string[]
  close(): Promise<void>
}

/** With who is told of slow statements: their text says what was asked, and of nobody whom. */
function watched({ database, slowQueryMs: afterMs }: VillageConfig, log: Log): DatabaseConfig {
  if (database.kind === 'pglite' || afterMs === undefined) return database
  const tell = (statement: string, ms: number) => log.warn('slow query', { ms, statement: statement.slice(0, SHOWN) })
  return { ...database, slow: { afterMs, tell } }
}

function hostOf(village: Village, demoClock: DemoClock | null, metrics: Metrics, config: VillageConfig): Host {
  const { network, lifetime, photoFolder } = config
  return {
    village,
    sessions: sessionsIn(village.db, systemClock, lifetime),
    secureCookies: !village.demo,
    ...(network && { network }),
    readiness: readinessOf(village.db, village.log, photoFolder),
    metrics,
    demo: demoClock && { clock: demoClock, people: () => readDemoPeople(village.db) },
  }
}

/**
 * Opens the database and wires the village to it; nothing listens yet.
 * @throws FolderInUse, or the driver's error where a server is not reachable.
 */
export async function openVillage(config: VillageConfig): Promise<OpenVillage> {
  const { photoFolder, county, demo } = config
  const metrics = metricsRegistry()
  const log = countLog(config.log, metrics)
  const { db, kind, landed, close } = await openDatabase(watched(config, log))
  const demoClock = demo ? await openDemoClock(db, systemClock) : null
  const clock = demoClock ?? systemClock
  const photoStore = folderPhotoStore(photoFolder)
  const keys = signingKeys(config.keys)
  const reached = { db, clock, photoStore, subscribeMessages: null, wechat: null, keys }
  // Nobody but who tries it out reaches a demo, and plays through a year of a village in minutes.
  const village = compose({ ...reached, county, demo, log, ...(!demo && { limits: callLimits() }) })
  await mkdir(photoFolder, { recursive: true })
  return { host: hostOf(village, demoClock, metrics, config), kind, landed, close }
}
