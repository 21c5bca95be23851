import { join } from 'node:path'
import { type AuditReport, auditCounty } from '../cloudfunctions/domain/auditor/audit-county'
import { keptPhotos } from '../cloudfunctions/domain/auditor/kept-photos'
import { BackupFault } from '../cloudfunctions/host/backup/fault'
import { openDemoClock } from '../cloudfunctions/host/demo/clock'
import { systemClock } from '../cloudfunctions/platform/clock'
import { openForReading } from '../cloudfunctions/platform/db/open-for-reading'
import { folderPhotoStore } from '../cloudfunctions/platform/photos/folder-photo-store'
import { readAuditOptions } from './start/audit-options'
import { auditTable } from './start/audit-table'
import { fail } from './start/say'

const root = join(__dirname, '..')

async function audit(): Promise<{ report: AuditReport; json: boolean }> {
  const { places, photos, json } = readAuditOptions(root, process.argv.slice(2))
  const opened = await openForReading(places.database)
  if (!opened) throw new BackupFault(`The database holds no county ${places.county}.`)
  try {
    const { db } = opened
    const now = (await openDemoClock(db, systemClock)).now()
    const store = folderPhotoStore(places.photoFolder)
    return { report: await auditCounty(db, now, () => (photos ? keptPhotos(db, store) : Promise.resolve([]))), json }
  } finally {
    await opened.close()
  }
}

/**
 * `npm run audit [-- --json] [--no-photos] [--empty]`: whether anything of the county is lost, doubled, orphaned or broken.
 * Reads only, while the server goes on. Ends with 0 when all is sound, with 1 when something is not or could not be asked.
 */
async function main(): Promise<void> {
  const { report, json } = await audit()
  console.log(json ? JSON.stringify(report, null, 2) : auditTable(report))
  process.exitCode = report.sound ? 0 : 1
}

main().catch(fail)
