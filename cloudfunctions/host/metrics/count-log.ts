import type { Log, LogFields } from '../../platform/log'
import type { Metrics } from './registry'

/** The same log, whose warnings and errors are counted by their fixed phrase. */
export function countLog(log: Log, metrics: Metrics): Log {
  const counted =
    (level: 'warn' | 'error') =>
    (event: string, fields?: LogFields): void => {
      metrics.add('yuexiang_log_events_total', { level, event })
      log[level](event, fields)
    }
  return {
    info: (event, fields) => log.info(event, fields),
    warn: counted('warn'),
    error: counted('error'),
    with: (fields) => countLog(log.with(fields), metrics),
  }
}
