import { join } from 'node:path'
import { loadCounty } from '../cloudfunctions/domain/load-county'
import { loadDemo } from '../cloudfunctions/host/demo/load/load-demo'
import { type OpenVillage, openVillage } from '../cloudfunctions/host/open-village'
import { DRAIN_MS, type RunningHost, startHost } from '../cloudfunctions/host/start-host'
import { systemClock } from '../cloudfunctions/platform/clock'
import { FolderInUse } from '../cloudfunctions/platform/db/lock-folder'
import { EnvironmentFault } from '../cloudfunctions/platform/env'
import { consoleLog } from '../cloudfunctions/platform/log'
import { isStale, makeFresh } from './fresh'
import { H5 } from './h5'
import { readCountyData } from './start/county-data'
import { keptKeys } from './start/kept-keys'
import { readOptions, type StartOptions } from './start/options'
import { step } from './start/progress'
import { stopOnSignal } from './start/stop-on-signal'
import { AppNotBuilt } from './taro'

const root = join(__dirname, '..')

const open = async (options: StartOptions): Promise<OpenVillage> => {
  const keys = options.keys ?? (await keptKeys(options.keysFile))
  return openVillage({ ...options, keys, log: consoleLog(systemClock) })
}

async function fill({ host }: OpenVillage, { county }: StartOptions): Promise<void> {
  await step('Loading divisions and rules', () => loadCounty(host.village, readCountyData(root, county.code)))
  if (host.demo) await step('Loading the demo people and their deeds', () => loadDemo(host.village))
}

async function announce({ url }: RunningHost, { host, kind }: OpenVillage): Promise<void> {
  console.log(`\nReady: ${url}   (database: ${kind}; Ctrl-C stops)`)
  const people = (await host.demo?.people()) ?? []
  if (people.length > 0) console.log('Sign in there as one of:')
  for (const { name, part, note } of people) console.log(`  ${name}  ${part}, ${note}`)
}

async function main(): Promise<void> {
  const options = readOptions(root, process.argv.slice(2))
  if (isStale(H5)) await step('Building the app; the first time takes half a minute', () => makeFresh(H5))
  const opened = await step('Opening the database', () => open(options))
  try {
    await fill(opened, options)
    const running = await startHost(opened.host, { ...options, appFolder: H5.folder })
    stopOnSignal(running, opened, DRAIN_MS)
    await announce(running, opened)
  } catch (error) {
    await opened.close()
    throw error
  }
}

const KNOWN = [FolderInUse, EnvironmentFault, AppNotBuilt]

/** What a person can mend needs a sentence and no stack. */
function say(error: unknown): void {
  const known = KNOWN.some((kind) => error instanceof kind)
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  if (code === 'EADDRINUSE') console.error('\nThe port is taken. Choose another: npm start -- --port 8411')
  else console.error(known ? `\n${message}` : error)
}

main().catch((error: unknown) => {
  say(error)
  process.exitCode = 1
})
