import { cp, mkdir, readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { lockFolder } from '../../platform/db/lock-folder'
import type { DatabaseConfig } from '../../platform/db/open'
import { BackupFault } from './fault'
import { DATABASE_DUMP, DATABASE_FOLDER, PHOTOS } from './layout'
import { type Manifest, writeManifest } from './manifest'
import { pgTool } from './pg-tool'

export interface CountyPlaces {
  database: DatabaseConfig
  photoFolder: string
  /** Six digits. */
  county: string
}

const isThere = async (folder: string): Promise<boolean> => (await readdir(folder).catch(() => [])).length > 0

/** A host goes on serving while its server is dumped; an embedded database is copied while nobody has it open. */
async function copyDatabase(database: DatabaseConfig, to: string): Promise<void> {
  if (database.kind === 'postgres') {
    const file = join(to, DATABASE_DUMP)
    return pgTool('pg_dump', database.url, [
      '--format=custom',
      '--no-owner',
      '--schema',
      database.schemaName,
      '--file',
      file,
    ])
  }
  if (!(await isThere(database.folder))) throw new BackupFault(`There is no database in ${database.folder}.`)
  const unlock = await lockFolder(database.folder)
  try {
    await cp(database.folder, join(to, DATABASE_FOLDER), { recursive: true })
  } finally {
    await unlock()
  }
}

/** Photos come and go one file at a time, and what is being written carries another name: no need to stop anybody. */
const copyPhotos = (from: string, to: string): Promise<void> =>
  cp(from, to, { recursive: true, filter: (path) => !path.endsWith('.part') })

/**
 * Copies a county into a new folder: first the database, then the photos, so that no photo that the database knows is
 * missing; at last the manifest with the hash of every file.
 * @throws BackupFault, or FolderInUse for an embedded database that is open
 */
export async function takeBackup(
  { database, photoFolder, county }: CountyPlaces,
  to: string,
  now: Date,
): Promise<Manifest> {
  if (await isThere(to)) throw new BackupFault(`${to} is not empty: a backup needs a folder of its own.`)
  await mkdir(to, { recursive: true, mode: 0o700 })
  await copyDatabase(database, to)
  if (await isThere(photoFolder)) await copyPhotos(photoFolder, join(to, PHOTOS))
  return writeManifest(to, { county, kind: database.kind, takenAt: now.toISOString() })
}
