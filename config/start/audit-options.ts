import { parseArgs } from 'node:util'
import type { CountyPlaces } from '../../cloudfunctions/host/backup/take-backup'
import { readBackupOptions } from './backup-options'

export interface AuditOptions {
  places: CountyPlaces
  /** Whether the photos' files lie where this machine reaches them. */
  photos: boolean
  json: boolean
}

/** `--json`, `--no-photos` where photos lie in the cloud's storage, `--empty` as for a backup. @throws EnvironmentFault */
export function readAuditOptions(root: string, args: string[]): AuditOptions {
  const options = { json: { type: 'boolean' }, 'no-photos': { type: 'boolean' }, empty: { type: 'boolean' } } as const
  const { values } = parseArgs({ args, options })
  const { places } = readBackupOptions(root, values.empty ? ['--empty'] : [])
  return { places, photos: !values['no-photos'], json: values.json ?? false }
}
