import { compose } from '../compose'
import type { County, Village } from '../domain/context'
import { systemClock } from '../platform/clock'
import { type DatabaseConfig, openDatabase } from '../platform/db/open'
import type { DatabaseKind } from '../platform/db/opened'
import type { Log } from '../platform/log'
import { folderPhotoStore } from '../platform/photos/folder-photo-store'
import { type DemoClock, openDemoClock } from './demo/clock'
import { readDemoPeople } from './demo/people'
import type { Host } from './host'
import { sessionsIn } from './sessions'

export interface VillageConfig {
  database: DatabaseConfig
  county: County
  /** Where photos lie. */
  photoFolder: string
  demo: boolean
  log: Log
}

export interface OpenVillage {
  host: Host
  kind: DatabaseKind
  /** Names of the migrations that this start landed. */
  landed: string[]
  close(): Promise<void>
}

function hostOf(village: Village, demoClock: DemoClock | null): Host {
  return {
    village,
    sessions: sessionsIn(village.db, systemClock),
    secureCookies: !village.demo,
    demo: demoClock && { clock: demoClock, people: () => readDemoPeople(village.db) },
  }
}

/**
 * Opens the database and wires the village to it; nothing listens yet.
 * @throws FolderInUse, or the driver's error where a server is not reachable.
 */
export async function openVillage({ database, photoFolder, ...rest }: VillageConfig): Promise<OpenVillage> {
  const { db, kind, landed, close } = await openDatabase(database)
  const demoClock = rest.demo ? await openDemoClock(db, systemClock) : null
  const clock = demoClock ?? systemClock
  const photoStore = folderPhotoStore(photoFolder)
  const village = compose({ db, clock, photoStore, subscribeMessages: null, wechat: null, ...rest })
  return { host: hostOf(village, demoClock), kind, landed, close }
}
