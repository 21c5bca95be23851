import type { OpenVillage } from '../../cloudfunctions/host/open-village'
import type { RunningHost } from '../../cloudfunctions/host/start-host'

/** For a job under way and the closing of the database, beyond the drain. */
const BEYOND_MS = 10_000

/** Ctrl-C reaches this process from the terminal and again from its parents: the first one counts. */
export function stopOnSignal(running: RunningHost, opened: OpenVillage, drainMs: number): void {
  let stopping = false
  const stop = async (): Promise<void> => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(1), drainMs + BEYOND_MS).unref()
    await running.stop()
    await opened.close()
    console.log('Stopped.')
    process.exit(0)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop)
}
