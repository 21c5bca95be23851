import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { CountyPlaces } from '../../cloudfunctions/host/backup/take-backup'
import { readOptions } from './options'

export interface BackupOptions {
  places: CountyPlaces
  /** The folder of the backup, where one was named. */
  folder: string | undefined
  replace: boolean
}

/** `<folder>`, `--replace`, and `--empty` for a local county without demo people; where things lie as for a start. @throws EnvironmentFault */
export function readBackupOptions(root: string, args: string[]): BackupOptions {
  const options = { replace: { type: 'boolean' }, empty: { type: 'boolean' } } as const
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options })
  const { database, photoFolder, county } = readOptions(root, values.empty ? ['--empty'] : [])
  const [folder] = positionals
  return {
    places: { database, photoFolder, county: county.code },
    folder: folder === undefined ? undefined : resolve(folder),
    replace: values.replace ?? false,
  }
}
