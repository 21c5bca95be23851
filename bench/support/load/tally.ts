/** Calls as the people met them: how long, and with what answer. */
export interface Tally {
  /** `code` is "ok", the code of a refusal, or "NO_ANSWER". */
  note(path: string, ms: number, code: string): void
  calls(): number
  /** Milliseconds of every answered call. */
  all(): Spread
  paths(): ({ path: string } & Spread)[]
  /** Refusals and failures: how often which, of which procedure. */
  refusals(): { path: string; code: string; times: number }[]
}

export interface Spread {
  calls: number
  p50: number
  p95: number
  p99: number
  worst: number
}

const OK = 'ok'

function spreadOf(taken: readonly number[]): Spread {
  const sorted = Float64Array.from(taken).sort()
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
  return { calls: sorted.length, p50: at(0.5), p95: at(0.95), p99: at(0.99), worst: at(1) }
}

export function tallyCalls(): Tally {
  const taken = new Map<string, number[]>()
  const refused = new Map<string, number>()
  return {
    note: (path, ms, code) => {
      const known = taken.get(path)
      if (known) known.push(ms)
      else taken.set(path, [ms])
      if (code !== OK) refused.set(`${path} ${code}`, (refused.get(`${path} ${code}`) ?? 0) + 1)
    },
    calls: () => [...taken.values()].reduce((sum, one) => sum + one.length, 0),
    all: () => spreadOf([...taken.values()].flat()),
    paths: () =>
      [...taken]
        .map(([path, ms]) => ({ path, ...spreadOf(ms) }))
        .toSorted((one, other) => other.calls - one.calls || one.path.localeCompare(other.path)),
    refusals: () =>
      [...refused]
        .map(([both, times]) => {
          const [path = '', code = ''] = both.split(' ')
          return { path, code, times }
        })
        .toSorted((one, other) => other.times - one.times),
  }
}
