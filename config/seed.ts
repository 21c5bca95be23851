import { join } from 'node:path'
import { loadCounty } from '../cloudfunctions/domain/load-county'
import { openVillage } from '../cloudfunctions/host/open-village'
import { type Seeded, seedCounty } from '../cloudfunctions/host/seed/seed-county'
import { systemClock } from '../cloudfunctions/platform/clock'
import { runtimeRoleOf } from '../cloudfunctions/platform/db/names'
import { connect, openPostgres } from '../cloudfunctions/platform/db/open-postgres'
import { consoleLog } from '../cloudfunctions/platform/log'
import { makeSigningKey } from '../cloudfunctions/platform/signing-keys'
import { diskNeed, scaleCounty } from './scale/scale-county'
import { readCountyData } from './start/county-data'
import { fail } from './start/say'
import { readSeedOptions, type SeedOptions } from './start/seed-options'

const root = join(__dirname, '..')

const gigabytes = (bytes: number): string => (bytes / 1024 ** 3).toFixed(1)

/** Households between two lines of a log. */
const TOLD_EACH = 2_500_000

/** On a terminal one line that counts; in a log a line now and then. */
function tellStep(step: string, done: number, of: number): void {
  const ended = done === of
  if (process.stdout.isTTY) process.stdout.write(`\r${done} of ${of} ${step}   ${ended ? '\n' : ''}`)
  else if (ended || done % TOLD_EACH === 0) console.log(`${done} of ${of} ${step}`)
}

function showProgress(done: Seeded, of: number): void {
  if (process.stdout.isTTY) process.stdout.write(`\r${done.villages} of ${of} villages   `)
}

const secondsSince = (began: number): string => `${Math.round((performance.now() - began) / 1000)} s`

/** The villages that have nobody in them get a whole county's people. */
async function fillCounty({ plan, start, database }: SeedOptions): Promise<void> {
  const began = performance.now()
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
    console.log(`  ${entries} entries of the ledger in ${secondsSince(began)}`)
  } finally {
    await Promise.all([close(), owner.end()])
  }
}

/** Boards of any size, in a schema of their own. */
async function fillScale({ plan, start, database }: SeedOptions, households: number): Promise<void> {
  const began = performance.now()
  const schemaName = `${database.schemaName}_scale`
  console.log(`${households} households take about ${gigabytes(diskNeed(households))} GB of the server's disk.`)
  const { close } = await openPostgres({ ...database, schemaName })
  await close()
  const owner = connect(database, { max: 1, idle_timeout: 0, connection: { search_path: schemaName } })
  try {
    const year = Number(plan.until.slice(0, 4))
    await scaleCounty(owner, { county: start.county.code, households, seed: Number(plan.seed) || 0, year }, tellStep)
    const role = runtimeRoleOf(schemaName)
    console.log(`They lie in the schema ${schemaName}, after ${secondsSince(began)}. When you have measured:`)
    console.log(`  drop schema ${schemaName} cascade; drop owned by ${role}; drop role ${role}`)
  } finally {
    await owner.end()
  }
}

/** `npm run seed`: a county to try and to measure on. */
async function main(): Promise<void> {
  const options = readSeedOptions(root, process.argv.slice(2), systemClock.now())
  await (options.scale === null ? fillCounty(options) : fillScale(options, options.scale))
}

main().catch(fail)
