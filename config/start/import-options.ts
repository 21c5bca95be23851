import { parseArgs } from 'node:util'
import { ImportFault } from '../../cloudfunctions/host/imports/import-fault'
import { readOptions, type StartOptions } from './options'

const OPTIONS = {
  whole: { type: 'boolean' },
  check: { type: 'boolean' },
  bad: { type: 'string' },
  version: { type: 'string' },
} as const

const USAGE = `npm run import -- roster <file.csv or file.xlsx>
  --check        only says what would become of the rows
  --whole        nothing at all while a row is faulty
  --bad <file>   writes the rows that somebody has to look at into a CSV file
npm run import -- divisions <file> [--check]
npm run import -- rules <file> --version <n> [--check]
  wholly or not at all; what is there is never changed`

const VERSION = /^[1-9]\d{0,3}$/

interface Common {
  path: string
  checkOnly: boolean
  start: StartOptions
}

export type ImportOptions = Common &
  (
    | { kind: 'roster'; whole: boolean; bad: string | undefined }
    | { kind: 'divisions' }
    | { kind: 'rules'; version: number }
  )

/** What to import, into the county of the environment without demo people. @throws ImportFault, EnvironmentFault */
export function readImportOptions(root: string, args: string[]): ImportOptions {
  const { values, positionals } = parseArgs({ args, options: OPTIONS, allowPositionals: true })
  const [kind, path, more] = positionals
  if (path === undefined || more !== undefined) throw new ImportFault(USAGE)
  const common = { path, checkOnly: values.check ?? false, start: readOptions(root, ['--empty']) }
  if (kind === 'roster') return { kind, ...common, whole: values.whole ?? false, bad: values.bad }
  if (kind === 'divisions') return { kind, ...common }
  if (kind === 'rules' && VERSION.test(values.version ?? ''))
    return { kind, ...common, version: Number(values.version) }
  throw new ImportFault(USAGE)
}
