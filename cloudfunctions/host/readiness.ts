import { constants } from 'node:fs'
import { access, statfs } from 'node:fs/promises'
import { missingMigrations } from '../platform/db/missing-migrations'
import type { Database } from '../platform/db/types'
import { faultFields, type Log } from '../platform/log'
import { within } from '../platform/within'

/** A balancer asks every few seconds; what takes longer counts as no. */
const ANSWER_MS = 3_000
/** A day of photos of a whole county, with something to spare. */
const ROOM_BYTES = 2 * 1024 ** 3

export interface ReadyReport {
  /** The database answers. */
  database: boolean
  /** And has every migration of this build. */
  migrations: boolean
  /** Photos can be written, and there is room for them. */
  disk: boolean
}

/** Whether a host can serve. */
export type Readiness = () => Promise<ReadyReport>

async function hasRoom(folder: string): Promise<void> {
  await access(folder, constants.W_OK)
  const { bavail, bsize } = await statfs(folder)
  if (bavail * bsize < ROOM_BYTES) throw new Error('less than 2 GB left')
}

/** Looks anew at every call; why something is not ready stands in the log. `photoFolder` absent: photos lie elsewhere. */
export function readinessOf(db: Database, log: Log, photoFolder?: string): Readiness {
  const holds = async (what: keyof ReadyReport, work: () => Promise<unknown>): Promise<boolean> => {
    try {
      await within(ANSWER_MS, work())
      return true
    } catch (error) {
      log.warn('not ready', { what, ...faultFields(error) })
      return false
    }
  }
  return async () => {
    let missing: string[] | undefined
    const [database, disk] = await Promise.all([
      holds('database', async () => {
        missing = await missingMigrations(db)
      }),
      photoFolder === undefined || holds('disk', () => hasRoom(photoFolder)),
    ])
    return { database, migrations: missing?.length === 0, disk }
  }
}
