import { runDueJobs } from '../domain/jobs'
import { sweepPhotos } from '../domain/photos/sweep-photos'
import { systemClock } from '../platform/clock'
import type { Host } from './host'
import { assertDemoStaysHere } from './loopback'
import { measureHost } from './metrics/measure'
import { type MetricsServer, serveMetrics } from './metrics/metrics-server'
import { readinessOf } from './readiness'
import { buildServer } from './server'
import { startTimer } from './timer'

const JOBS_EVERY_MS = 30_000
/** Longer than any request but a photo over a bad line. */
export const DRAIN_MS = 10_000
const SECOND_MS = 1_000
const SWEEP_EVERY_MS = 86_400_000

export interface ListenConfig {
  /** Folder of the built H5 app. */
  appFolder: string
  address: string
  /** 0 takes any free port. */
  port: number
  /** How long a stop waits for requests under way; then they are cut. */
  drainMs?: number
  /** Where metrics are read, on this machine; 0 takes any free port; absent: nowhere. */
  metricsPort?: number | undefined
}

export interface RunningHost {
  /** "http://127.0.0.1:8410" */
  url: string
  /** Where metrics are read, if anywhere. */
  metricsUrl: string | null
  /** Takes nothing more, answers what is under way as long as that takes no longer than it may, and ends a job's last piece. */
  stop(): Promise<void>
}

async function runAndCount({ village, metrics }: Host, stop: AbortSignal): Promise<void> {
  const began = performance.now()
  const { done } = await runDueJobs(village, stop)
  for (const [job, pieces] of Object.entries(done)) metrics?.add('yuexiang_job_pieces_total', { job }, pieces)
  metrics?.set('yuexiang_jobs_run_seconds', {}, (performance.now() - began) / SECOND_MS)
  metrics?.set('yuexiang_jobs_ended_seconds', {}, Math.round(systemClock.now().getTime() / SECOND_MS))
}

async function openMetrics(
  { village, metrics, readiness }: Host,
  port: number | undefined,
): Promise<MetricsServer | null> {
  if (!metrics || port === undefined) return null
  const ready = readiness ?? readinessOf(village.db, village.log)
  return serveMetrics(metrics, measureHost(village, ready, metrics), port)
}

/** Listens, and keeps doing what the clock makes due. @throws Error for a demo host that others could reach. */
export async function startHost(
  host: Host,
  { appFolder, address, port, drainMs = DRAIN_MS, metricsPort }: ListenConfig,
): Promise<RunningHost> {
  if (host.demo) assertDemoStaysHere(address)
  const { village } = host
  const app = buildServer(host, appFolder)
  const url = await app.listen({ host: address, port })
  const metrics = await openMetrics(host, metricsPort)
  const jobs = startTimer('due jobs', JOBS_EVERY_MS, village.log, (stop) => runAndCount(host, stop))
  const sweep = startTimer('sweep', SWEEP_EVERY_MS, village.log, async () => {
    await host.sessions.forgetEnded()
    await sweepPhotos(village)
  })
  return {
    url,
    metricsUrl: metrics?.url ?? null,
    stop: async () => {
      const cut = setTimeout(() => app.server.closeAllConnections(), drainMs)
      await app.close()
      clearTimeout(cut)
      await jobs.stop()
      await sweep.stop()
      await metrics?.stop()
    },
  }
}
