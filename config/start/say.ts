import { BackupFault } from '../../cloudfunctions/host/backup/fault'
import { ImportFault } from '../../cloudfunctions/host/imports/import-fault'
import { SeedFault } from '../../cloudfunctions/host/seed/seed-fault'
import { FolderInUse } from '../../cloudfunctions/platform/db/lock-folder'
import { EnvironmentFault } from '../../cloudfunctions/platform/env'
import { AppointFault } from './appoint-options'

const KNOWN = [AppointFault, BackupFault, ImportFault, FolderInUse, EnvironmentFault, SeedFault]

/** Ends a command that failed: what a person can mend needs a sentence and no stack. */
export function fail(error: unknown): void {
  const known = error instanceof Error && KNOWN.some((kind) => error instanceof kind)
  console.error(known ? error.message : error)
  process.exitCode = 1
}
