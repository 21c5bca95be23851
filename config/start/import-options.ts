import { parseArgs } from 'node:util'
import { ImportFault } from '../../cloudfunctions/host/imports/import-fault'
import { readOptions, type StartOptions } from './options'

const OPTIONS = {
  whole: { type: 'boolean' },
  check: { type: 'boolean' },
  bad: { type: 'string' },
} as const

const USAGE = `npm run import -- roster <file.csv or file.xlsx>
  --check        only says what would become of the rows
  --whole        nothing at all while a row is faulty
  --bad <file>   writes the rows that somebody has to look at into a CSV file`

export interface ImportOptions {
  path: string
  checkOnly: boolean
  whole: boolean
  bad: string | undefined
  start: StartOptions
}

/** What to import, into the county of the environment without demo people. @throws ImportFault, EnvironmentFault */
export function readImportOptions(root: string, args: string[]): ImportOptions {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const [kind, path, more] = positionals
  if (kind !== 'roster' || path === undefined || more !== undefined) throw new ImportFault(USAGE)
  const { check = false, whole = false, bad } = values
  return { path, checkOnly: check, whole, bad, start: readOptions(root, ['--empty']) }
}
