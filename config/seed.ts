import { join } from 'node:path'
import { loadCounty } from '../cloudfunctions/domain/load-county'
import { openVillage } from '../cloudfunctions/host/open-village'
import { type Seeded, seedCounty } from '../cloudfunctions/host/seed/seed-county'
import { systemClock } from '../cloudfunctions/platform/clock'
import { connect } from '../cloudfunctions/platform/db/open-postgres'
import { consoleLog } from '../cloudfunctions/platform/log'
import { makeSigningKey } from '../cloudfunctions/platform/signing-keys'
import { readCountyData } from './start/county-data'
import { fail } from './start/say'
import { readSeedOptions } from './start/seed-options'

const root = join(__dirname, '..')

function showProgress(done: Seeded, of: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${done.villages} of ${of} villages   `)
}

/** `npm run seed`: a whole county to try and to measure on, in the villages that have nobody in them. */
async function main(): Promise<void> {
  const began = performance.now()
  const { plan, start, database } = readSeedOptions(root, process.argv.slice(2), systemClock.now())
  // Nothing is signed here, and the installation's own keys need not be at hand.
  const keys = { keys: [await makeSigningKey('unused')] }
  const { host, close } = await openVillage({ ...start, keys, log: consoleLog(systemClock) })
  const owner = connect(database, { max: 1, connection: { search_path: database.schemaName } })
  try {
    await loadCounty(host.village, readCountyData(root, start.county.code))
    const made = await seedCounty(host.village, owner, plan, showProgress)
    if (process.stdout.isTTY) process.stdout.write('\n')
    const { villages, households, people, accounts, entries } = made
    console.log(`${villages} villages with ${households} households, ${people} people, ${accounts} accounts and`)
    console.log(`  ${entries} entries of the ledger in ${Math.round((performance.now() - began) / 1000)} s`)
  } finally {
    await Promise.all([close(), owner.end()])
  }
}

main().catch(fail)
