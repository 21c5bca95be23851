/** What is measured, as Prometheus reads it. Labels have few values, and none of them is about a person. */
const METRICS = {
  yuexiang_http_answers_total: ['counter', 'Answers by route, method and status'],
  yuexiang_http_seconds: ['histogram', 'Time until an answer, by route'],
  yuexiang_calls_total: ['counter', 'Calls by procedure and code'],
  yuexiang_call_seconds: ['summary', 'Time of calls, by procedure'],
  yuexiang_log_events_total: ['counter', 'Warnings and errors of the log, by event'],
  yuexiang_job_pieces_total: ['counter', 'Pieces that jobs have done'],
  yuexiang_jobs_run_seconds: ['gauge', 'How long the last run of the jobs took'],
  yuexiang_jobs_ended_seconds: ['gauge', 'When the last run of the jobs ended, since 1970'],
  yuexiang_ready: ['gauge', 'Whether database, migrations and disk are ready'],
  yuexiang_outbox_waiting: ['gauge', 'Effects that wait in the outbox, by kind'],
  yuexiang_outbox_oldest_seconds: ['gauge', 'How long the oldest effect is overdue'],
  yuexiang_notices_overdue: ['gauge', 'Notices that have closed and nothing came of them yet'],
  yuexiang_intents_unanswered: ['gauge', 'Commands that were kept without an answer'],
  process_resident_memory_bytes: ['gauge', 'Memory of the process'],
  process_uptime_seconds: ['gauge', 'How long the process runs'],
  nodejs_eventloop_lag_seconds: ['gauge', 'By how much the process answered late, 99 of 100, since it was asked last'],
} as const satisfies Record<string, readonly ['counter' | 'gauge' | 'histogram' | 'summary', string]>

export type MetricName = keyof typeof METRICS
export type Labels = Readonly<Record<string, string | number>>

/** Seconds: a fast answer, a slow one, and what a villager would call hanging. */
const BUCKETS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10] as const

export interface Metrics {
  add(name: MetricName, labels?: Labels, by?: number): void
  set(name: MetricName, labels: Labels, value: number): void
  /** Of a histogram or summary. */
  observe(name: MetricName, labels: Labels, seconds: number): void
  /** In the text format of Prometheus, version 0.0.4. */
  render(): string
}

const escaped = (value: string | number): string =>
  String(value).replace(/[\\"\n]/g, (one) => (one === '\n' ? '\\n' : `\\${one}`))

function keyOf(labels: Labels): string {
  const parts = Object.entries(labels).map(([name, value]) => `${name}="${escaped(value)}"`)
  return parts.length === 0 ? '' : `{${parts.join(',')}}`
}

export function metricsRegistry(): Metrics {
  const series = new Map<MetricName, Map<string, number>>()
  const of = (name: MetricName): Map<string, number> => {
    const known = series.get(name) ?? new Map<string, number>()
    series.set(name, known)
    return known
  }
  const raise = (name: MetricName, key: string, by: number) => {
    const values = of(name)
    values.set(key, (values.get(key) ?? 0) + by)
  }
  return {
    add: (name, labels = {}, by = 1) => raise(name, keyOf(labels), by),
    set: (name, labels, value) => void of(name).set(keyOf(labels), value),
    observe: (name, labels, seconds) => {
      if (METRICS[name][0] === 'histogram')
        for (const le of [...BUCKETS, '+Inf'] as const)
          raise(name, `_bucket${keyOf({ ...labels, le })}`, le === '+Inf' || seconds <= le ? 1 : 0)
      raise(name, `_sum${keyOf(labels)}`, seconds)
      raise(name, `_count${keyOf(labels)}`, 1)
    },
    render: () =>
      [...series]
        .map(([name, values]) => {
          const [kind, help] = METRICS[name]
          const lines = [...values].map(([key, value]) => `${name}${key} ${value}`)
          return [`# HELP ${name} ${help}`, `# TYPE ${name} ${kind}`, ...lines, ''].join('\n')
        })
        .join(''),
  }
}
