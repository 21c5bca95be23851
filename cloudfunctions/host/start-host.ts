import { runDueJobs } from '../domain/jobs'
import { sweepPhotos } from '../domain/photos/sweep-photos'
import type { Host } from './host'
import { assertDemoStaysHere } from './loopback'
import { buildServer } from './server'
import { startTimer } from './timer'

const JOBS_EVERY_MS = 30_000
/** Longer than any request but a photo over a bad line. */
export const DRAIN_MS = 10_000
const SWEEP_EVERY_MS = 86_400_000

export interface ListenConfig {
  /** Folder of the built H5 app. */
  appFolder: string
  address: string
  /** 0 takes any free port. */
  port: number
  /** How long a stop waits for requests under way; then they are cut. */
  drainMs?: number
}

export interface RunningHost {
  /** "http://127.0.0.1:8410" */
  url: string
  /** Takes nothing more, answers what is under way as long as that takes no longer than it may, and lets a job finish. */
  stop(): Promise<void>
}

/** Listens, and keeps doing what the clock makes due. @throws Error for a demo host that others could reach. */
export async function startHost(
  host: Host,
  { appFolder, address, port, drainMs = DRAIN_MS }: ListenConfig,
): Promise<RunningHost> {
  if (host.demo) assertDemoStaysHere(address)
  const { village } = host
  const app = buildServer(host, appFolder)
  const url = await app.listen({ host: address, port })
  const jobs = startTimer('due jobs', JOBS_EVERY_MS, village.log, () => runDueJobs(village))
  const sweep = startTimer('sweep', SWEEP_EVERY_MS, village.log, async () => {
    await host.sessions.forgetEnded()
    await sweepPhotos(village)
  })
  return {
    url,
    stop: async () => {
      const cut = setTimeout(() => app.server.closeAllConnections(), drainMs)
      await app.close()
      clearTimeout(cut)
      await jobs.stop()
      await sweep.stop()
    },
  }
}
