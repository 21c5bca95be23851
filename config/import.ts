import { join } from 'node:path'
import type { RosterImportView } from '../cloudfunctions/contract/roster-import'
import { loadCounty } from '../cloudfunctions/domain/load-county'
import { ImportFault } from '../cloudfunctions/host/imports/import-fault'
import { importRoster } from '../cloudfunctions/host/imports/import-roster'
import { openVillage } from '../cloudfunctions/host/open-village'
import { AppError } from '../cloudfunctions/platform/app-error'
import { systemClock } from '../cloudfunctions/platform/clock'
import { consoleLog } from '../cloudfunctions/platform/log'
import { makeSigningKey } from '../cloudfunctions/platform/signing-keys'
import { readCountyData } from './start/county-data'
import { readImportOptions } from './start/import-options'
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

/** `npm run import -- roster <file>`: a roster into the county; typed again after a crash it goes on where it stopped. */
async function main(): Promise<void> {
  const { path, checkOnly, whole, bad, start } = readImportOptions(root, process.argv.slice(2))
  // Nothing is signed here, and the installation's own keys need not be at hand.
  const keys = { keys: [await makeSigningKey('unused')] }
  const { host, close } = await openVillage({ ...start, keys, log: consoleLog(systemClock) })
  try {
    await loadCounty(host.village, readCountyData(root, start.county.code))
    const view = await importRoster(host.village, path, { whole, checkOnly, onProgress: showProgress })
    if (process.stdout.isTTY) process.stdout.write('\n')
    say({ ...view, whole })
    if (bad !== undefined) await writeBadRows(host.village.db, view.importId, bad)
    if (!checkOnly && view.status !== 'applied') process.exitCode = 1
  } finally {
    await close()
  }
}

main().catch((error: unknown) => fail(inWords(error)))
