import { verifyAllChains } from '../../domain/points/verify-all-chains'
import { lockFolder } from '../../platform/db/lock-folder'
import { type DatabaseConfig, openDatabase } from '../../platform/db/open'
import { BackupFault } from './fault'
import { folderPlace } from './folder-place'
import { DATABASE_FOLDER, PHOTOS } from './layout'
import { type Manifest, readChecked } from './manifest'
import type { Place } from './place'
import { postgresPlace } from './postgres-place'
import type { CountyPlaces } from './take-backup'

export interface Restored {
  manifest: Manifest
  /** What the chains were found to hold: villages with entries, and entries. */
  villages: number
  entries: number
}

/** Runs while nobody has the embedded database open. */
const whileFree =
  (folder: string) =>
  async <T>(work: () => Promise<T>): Promise<T> => {
    const unlock = await lockFolder(folder)
    try {
      return await work()
    } finally {
      await unlock()
    }
  }

const placeOf = (database: DatabaseConfig): Place =>
  database.kind === 'postgres'
    ? postgresPlace(database)
    : folderPlace(database.folder, DATABASE_FOLDER, whileFree(database.folder))

/** Opens what was restored, which lands migrations that are newer than the backup, and recomputes every chain. */
async function check(database: DatabaseConfig): Promise<{ villages: number; entries: number }> {
  const { db, close } = await openDatabase(database)
  try {
    const { villages, entries, broken } = await verifyAllChains(db)
    const [first] = broken
    if (first) throw new BackupFault(`The chain of ${first.villageCode} breaks at entry ${first.brokenAt}.`)
    return { villages, entries }
  } finally {
    await close()
  }
}

/**
 * Puts a county back as a backup has it. Every file is compared with its hash first; afterwards every chain of the ledger is
 * recomputed. Where something goes wrong all is as it was before.
 * @throws BackupFault, or FolderInUse; a county that holds anything is replaced only when `replace` says so.
 */
export async function restoreBackup(places: CountyPlaces, from: string, replace: boolean): Promise<Restored> {
  const manifest = await readChecked(from)
  const { database, photoFolder, county } = places
  if (manifest.county !== county) throw new BackupFault(`The backup is of ${manifest.county}, not of ${county}.`)
  if (manifest.kind !== database.kind)
    throw new BackupFault(`The backup is of a ${manifest.kind} database, this is ${database.kind}.`)
  const all = [placeOf(database), folderPlace(photoFolder, PHOTOS)]
  for (const place of all) {
    if ((await place.holds()) && !replace)
      throw new BackupFault('The county is not empty. To put the backup in its place: --replace')
  }
  const put: Place[] = []
  try {
    for (const place of all) {
      await place.putAside()
      put.push(place)
      await place.fill(from)
    }
    const found = await check(database)
    for (const place of all) await place.discardAside()
    return { manifest, ...found }
  } catch (error) {
    for (const place of put) await place.bringBack()
    throw error
  }
}
