import { join } from 'node:path'
import { BackupFault } from '../cloudfunctions/host/backup/fault'
import { restoreBackup } from '../cloudfunctions/host/backup/restore-backup'
import { readBackupOptions } from './start/backup-options'
import { fail } from './start/say'

const root = join(__dirname, '..')

/** `npm run restore -- <folder> [--replace]`: the county as the backup has it, its ledger recomputed. */
async function main(): Promise<void> {
  const { places, folder, replace } = readBackupOptions(root, process.argv.slice(2))
  if (folder === undefined) throw new BackupFault('Which backup? npm run restore -- <folder>')
  const { manifest, villages, entries } = await restoreBackup(places, folder, replace)
  console.log(`Restored ${manifest.county} as of ${manifest.takenAt}: ${manifest.files.length} files.`)
  console.log(`The ledger holds: ${entries} entries of ${villages} villages, every link recomputed.`)
}

main().catch(fail)
