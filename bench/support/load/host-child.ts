import { monitorEventLoopDelay } from 'node:perf_hooks'
import { openVillage, type VillageConfig } from '../../../cloudfunctions/host/open-village'
import { startHost } from '../../../cloudfunctions/host/start-host'
import { systemClock } from '../../../cloudfunctions/platform/clock'
import { lineLog } from '../../../cloudfunctions/platform/log'
import type { FromHost } from './host-process'

const SAMPLE_MS = 1_000
const NANOSECONDS_OF_A_MS = 1e6
const MICROSECONDS_OF_A_MS = 1e3

const tell = (news: FromHost): void => void process.send?.(news)

/** Serves a county as `npm run serve` does, timer, limits, metrics and all, and tells the parent how it fares. */
async function main(): Promise<void> {
  const config = JSON.parse(process.argv[2] ?? '{}') as Omit<VillageConfig, 'log'>
  const log = lineLog(systemClock, (line) => {
    JSON.stringify(line)
    if (line.level !== 'info') tell({ said: `${line.event} ${line.path ?? line.job ?? line.statement ?? ''}` })
  })
  const opened = await openVillage({ ...config, log })
  const running = await startHost(opened.host, { appFolder: '/nonexistent', address: '127.0.0.1', port: 0 })
  const delay = monitorEventLoopDelay()
  delay.enable()
  const sampling = setInterval(() => {
    const { rss, heapUsed } = process.memoryUsage()
    const { user, system } = process.cpuUsage()
    tell({
      rss,
      heapUsed,
      cpuMs: (user + system) / MICROSECONDS_OF_A_MS,
      lagMs: delay.percentile(99) / NANOSECONDS_OF_A_MS,
    })
    delay.reset()
  }, SAMPLE_MS)
  process.on('message', () => {
    globalThis.gc?.()
    tell({ live: process.memoryUsage().heapUsed })
  })
  process.once('disconnect', async () => {
    clearInterval(sampling)
    await running.stop()
    await opened.close()
  })
  tell({ url: running.url })
}

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
