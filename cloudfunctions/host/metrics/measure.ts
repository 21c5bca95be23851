import { monitorEventLoopDelay } from 'node:perf_hooks'
import type { Village } from '../../domain/context'
import type { Readiness, ReadyReport } from '../readiness'
import { findBacklog } from './backlog.repository'
import type { Metrics } from './registry'

const SECOND_MS = 1000
const SECOND_NS = 1_000_000_000
const PERCENTILE = 99

/** Looks, each time it is called, at what is no event: memory, lateness, what waits, whether the host can serve. */
export function measureHost({ db, clock, log }: Village, readiness: Readiness, metrics: Metrics): () => Promise<void> {
  const lag = monitorEventLoopDelay()
  lag.enable()
  const measureProcess = () => {
    metrics.set('process_resident_memory_bytes', {}, process.memoryUsage.rss())
    metrics.set('process_uptime_seconds', {}, Math.round(process.uptime()))
    metrics.set('nodejs_eventloop_lag_seconds', {}, lag.percentile(PERCENTILE) / SECOND_NS)
    lag.reset()
  }
  const measureBacklog = async () => {
    const now = clock.now()
    const { waiting, oldest, noticesOverdue, unanswered } = await findBacklog(db, now)
    for (const { kind, n } of waiting) metrics.set('yuexiang_outbox_waiting', { kind }, n)
    const late = oldest ? Math.max(0, now.getTime() - oldest.getTime()) / SECOND_MS : 0
    metrics.set('yuexiang_outbox_oldest_seconds', {}, late)
    metrics.set('yuexiang_notices_overdue', {}, noticesOverdue)
    metrics.set('yuexiang_intents_unanswered', {}, unanswered)
  }
  return async () => {
    measureProcess()
    const report = await readiness()
    for (const what of Object.keys(report) as (keyof ReadyReport)[])
      metrics.set('yuexiang_ready', { what }, report[what] ? 1 : 0)
    if (report.database) await measureBacklog().catch(() => log.warn('backlog not measured'))
  }
}
