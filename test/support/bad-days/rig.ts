import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type AuditReport, auditCounty } from '../../../cloudfunctions/domain/auditor/audit-county'
import { keptPhotos } from '../../../cloudfunctions/domain/auditor/kept-photos'
import { loadCounty } from '../../../cloudfunctions/domain/load-county'
import { openVillage } from '../../../cloudfunctions/host/open-village'
import { systemClock } from '../../../cloudfunctions/platform/clock'
import { openForReading } from '../../../cloudfunctions/platform/db/open-for-reading'
import { lineLog } from '../../../cloudfunctions/platform/log'
import { folderPhotoStore } from '../../../cloudfunctions/platform/photos/folder-photo-store'
import { readServerOptions } from '../../../config/start/server-options'
import { killedAtStart, type Serving, serving } from '../commands'
import { countyData } from '../county-data'
import { freePort } from '../free-port'
import { interruptible } from '../postgres/interruptible'
import { ROOT } from '../root'
import { TEST_KEYS } from '../test-key'
import { type Cast, makeCast } from './cast'
import { startKillableServer } from './killable-server'

const SERVICE = ['--import', 'tsx', 'config/serve.ts']

/** A county's own server with all that can break below it: its process, its database's, and the network between the two. */
export interface Rig {
  /** Where phones reach it, whichever process serves. */
  url: string
  /** Fills the county, from a process that then lets go of it. */
  populate(): Promise<Cast>
  serve(): Promise<void>
  /** Kills a first start on an empty database while it lands its migrations. */
  killWhileMigrating(afterMs: number): Promise<void>
  killHost(): Promise<void>
  killDatabase(): Promise<void>
  /** Cuts every connection between the two; answers what brings it back. */
  cut(): Promise<() => Promise<void>>
  /** Another server of the same county beside it, so that two timers run; answers what ends it. */
  second(): Promise<() => Promise<unknown>>
  /** Ends the server as the service manager does, its jobs done. */
  stop(): Promise<void>
  audit(): Promise<AuditReport>
  remove(): Promise<void>
}

export async function openRig(): Promise<Rig> {
  const server = await startKillableServer()
  const way = await interruptible(server.url)
  const folder = mkdtempSync(join(tmpdir(), 'yuexiang-bad-days-'))
  const app = join(folder, 'app')
  mkdirSync(app)
  writeFileSync(join(app, 'index.html'), '<html><head></head><body></body></html>')
  const port = await freePort()
  const env = {
    DATABASE_URL: way.url,
    COUNTY_CODE: '410523',
    COUNTY_NAME: '汤阴县',
    SPONSOR_UNIT: '—',
    FILING_NUMBER: '—',
    CERTIFICATE_KEYS: JSON.stringify(TEST_KEYS),
    PHOTO_FOLDER: join(folder, 'photos'),
    PUBLIC_ORIGIN: 'https://yuexiang.example.cn',
    APP_FOLDER: app,
    PORT: String(port),
  }
  const options = readServerOptions(ROOT, { ...env, DATABASE_URL: server.url })
  let running: Serving | undefined
  const serve = async (): Promise<void> => {
    running = await serving(SERVICE, env)
  }
  return {
    url: `http://127.0.0.1:${port}`,
    populate: async () => {
      const opened = await openVillage({ ...options, log: lineLog(systemClock, () => undefined) })
      await loadCounty(opened.host.village, countyData())
      const cast = await makeCast(opened.host)
      await opened.close()
      return cast
    },
    serve,
    killWhileMigrating: (afterMs) => killedAtStart(SERVICE, env, afterMs),
    killHost: async () => {
      await running?.kill()
      await serve()
    },
    killDatabase: server.killAndStart,
    cut: async () => {
      await way.interrupt()
      return way.resume
    },
    second: async () => {
      const other = await serving(SERVICE, { ...env, PORT: '0' })
      return other.stop
    },
    stop: async () => {
      await running?.stop()
      running = undefined
    },
    audit: async () => {
      const opened = await openForReading(options.database)
      if (!opened) throw new Error('there is no county')
      const store = folderPhotoStore(options.photoFolder)
      const report = await auditCounty(opened.db, systemClock.now(), () => keptPhotos(opened.db, store))
      await opened.close()
      return report
    },
    remove: async () => {
      await running?.kill()
      await way.interrupt()
      await server.remove()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
