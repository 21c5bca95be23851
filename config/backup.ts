import { join, resolve } from 'node:path'
import { takeBackup } from '../cloudfunctions/host/backup/take-backup'
import { systemClock } from '../cloudfunctions/platform/clock'
import { readBackupOptions } from './start/backup-options'
import { fail } from './start/say'

const root = join(__dirname, '..')

/** "20260308T200500Z": sorts by time. */
const stamp = (now: Date): string => now.toISOString().replace(/[-:]|\.\d+/g, '')

/** `npm run backup [-- <folder>]`: the county into a new folder, `backups/<county>-<time>` unless named. */
async function main(): Promise<void> {
  const now = systemClock.now()
  const { places, folder } = readBackupOptions(root, process.argv.slice(2))
  const to = folder ?? resolve(root, 'backups', `${places.county}-${stamp(now)}`)
  const { files } = await takeBackup(places, to, now)
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0)
  console.log(`Backed up ${places.county}: ${files.length} files, ${bytes} bytes in ${to}`)
}

main().catch(fail)
