import { join } from 'node:path'
import type { Loaded } from '../cloudfunctions/contract/county-files'
import type { RosterImportView } from '../cloudfunctions/contract/roster-import'
import type { Village } from '../cloudfunctions/domain/context'
import { loadCounty } from '../cloudfunctions/domain/load-county'
import { importDivisionsFile, importRulesFile } from '../cloudfunctions/host/imports/import-county-file'
import { ImportFault } from '../cloudfunctions/host/imports/import-fault'
import { importRoster } from '../cloudfunctions/host/imports/import-roster'
import { openVillage } from '../cloudfunctions/host/open-village'
import { AppError } from '../cloudfunctions/platform/app-error'
import { systemClock } from '../cloudfunctions/platform/clock'
import { consoleLog } from '../cloudfunctions/platform/log'
import { makeSigningKey } from '../cloudfunctions/platform/signing-keys'
import { rosterImport } from '../src/i18n/zh-CN/roster-import'
import { readCountyData } from './start/county-data'
import { type ImportOptions, readImportOptions } from './start/import-options'
import { fail } from './start/say'
import { writeBadRows } from './start/write-bad-rows'

const root = join(__dirname, '..')

/** On a terminal one line that moves on; into a file nothing but the end. */
function showProgress({ status, done, of }: RosterImportView): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${status}: ${done} of ${of} villages   `)
}

function inWords(error: unknown): unknown {
  if (error instanceof AppError && error.code === 'IMPORT_COLUMNS')
    return new ImportFault(`The first row lacks these columns: ${(error.more.reasons ?? []).join(', ')}.`)
  return error
}

function say({ status, rows, counts, whole }: RosterImportView): void {
  if (!counts) return
  const opened = status === 'applied' ? 'put in' : 'would be put in'
  console.log(
    `${rows} rows: ${counts.new} people and ${counts.households} households ${opened}, ${counts.already} there already,`,
  )
  console.log(
    `  ${counts.differs} stand otherwise, ${counts.left} left since, ${counts.missing} missing, ${counts.faulty} faulty.`,
  )
  if (status === 'checked' && whole && counts.faulty > 0) console.log('Nothing was put in.')
}

async function bringRoster(village: Village, options: Extract<ImportOptions, { kind: 'roster' }>): Promise<boolean> {
  const { path, checkOnly, whole, bad } = options
  const view = await importRoster(village, path, { whole, checkOnly, onProgress: showProgress })
  if (process.stdout.isTTY) process.stdout.write('\n')
  say({ ...view, whole })
  if (bad !== undefined) await writeBadRows(village.db, view.importId, bad)
  return checkOnly || view.status === 'applied'
}

function sayLoaded({ fresh, already, faults, loaded }: Loaded): boolean {
  for (const { row, fault } of faults) console.log(`Row ${row}: ${rosterImport.county.faults[fault]}`)
  const became = loaded ? 'loaded' : 'new, not loaded'
  console.log(`${fresh} rows ${became}, ${already} there already, ${faults.length} faulty.`)
  return faults.length === 0
}

async function bring(village: Village, options: ImportOptions): Promise<boolean> {
  switch (options.kind) {
    case 'roster':
      return bringRoster(village, options)
    case 'divisions':
      return sayLoaded(await importDivisionsFile(village, options.path, options.checkOnly))
    case 'rules':
      return sayLoaded(await importRulesFile(village, options.path, options.version, options.checkOnly))
  }
}

/** `npm run import -- roster <file>`: a file into the county; typed again after a crash it goes on where it stopped. */
async function main(): Promise<void> {
  const options = readImportOptions(root, process.argv.slice(2))
  const { start } = options
  // Nothing is signed here, and the installation's own keys need not be at hand.
  const keys = { keys: [await makeSigningKey('unused')] }
  const { host, close } = await openVillage({ ...start, keys, log: consoleLog(systemClock) })
  try {
    await loadCounty(host.village, readCountyData(root, start.county.code))
    if (!(await bring(host.village, options))) process.exitCode = 1
  } finally {
    await close()
  }
}

main().catch((error: unknown) => fail(inWords(error)))
