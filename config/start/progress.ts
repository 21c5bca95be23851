import { performance } from 'node:perf_hooks'

/** Says what is being done, does it, and says how long it took. */
export async function step<T>(what: string, work: () => Promise<T> | T): Promise<T> {
  const from = performance.now()
  process.stdout.write(`${what} …`)
  const done = await work()
  process.stdout.write(` ${((performance.now() - from) / 1000).toFixed(1)} s\n`)
  return done
}
