import { join } from 'node:path'
import { loadCounty } from '../cloudfunctions/domain/load-county'
import { readPage } from '../cloudfunctions/host/app-files'
import { openVillage } from '../cloudfunctions/host/open-village'
import { startHost } from '../cloudfunctions/host/start-host'
import { systemClock } from '../cloudfunctions/platform/clock'
import { EnvironmentFault } from '../cloudfunctions/platform/env'
import { consoleLog } from '../cloudfunctions/platform/log'
import { readCountyData } from './start/county-data'
import { fail } from './start/say'
import { readServerOptions } from './start/server-options'
import { stopOnSignal } from './start/stop-on-signal'

const root = join(__dirname, '..')

/** A county's own server: all it is told stands in the environment (docs/deploy-server.md). */
async function main(): Promise<void> {
  const options = readServerOptions(root, process.env)
  if (readPage(options.appFolder) === '')
    throw new EnvironmentFault([`APP_FOLDER ${options.appFolder} has no index.html`])
  const opened = await openVillage({ ...options, log: consoleLog(systemClock) })
  try {
    await loadCounty(opened.host.village, readCountyData(root, options.county.code))
    const running = await startHost(opened.host, options)
    stopOnSignal(running, opened, options.drainMs)
    console.log(`Ready: ${running.url}`)
    if (running.metricsUrl) console.log(`Metrics: ${running.metricsUrl}`)
  } catch (error) {
    await opened.close()
    throw error
  }
}

main().catch(fail)
