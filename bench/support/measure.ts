/*
 * Machines differ and are shared, so nothing here is compared with a stored number: two things are run by turns in short
 * rounds, and what counts is the median of the rounds' ratios.
 */

export type Work = () => Promise<unknown>

const MS = 1000
/** Whatever is measured, a comparison ends after about this time, but not before so many rounds. */
const CAP_MS = 15_000
const ROUNDS_AT_LEAST = 4

/** The middle value; of an even number the lower of the two. @throws Error for an empty list */
export function median(values: readonly number[]): number {
  const middle = [...values].sort((a, b) => a - b)[Math.floor((values.length - 1) / 2)]
  if (middle === undefined) throw new Error('no values')
  return middle
}

/** Completed works a second, by so many workers at once, for about `ms` milliseconds. */
export async function rateOf(work: Work, workers: number, ms: number): Promise<number> {
  const began = performance.now()
  let done = 0
  const worker = async (): Promise<void> => {
    while (performance.now() - began < ms) {
      await work()
      done += 1
    }
  }
  await Promise.all(Array.from({ length: workers }, worker))
  return (done * MS) / (performance.now() - began)
}

export interface Turns {
  workers?: number
  rounds?: number
  /** Length of one thing's turn in milliseconds. */
  ms?: number
}

export interface Compared {
  /** Rate of the first over the rate of the second: above 1 the first is faster. */
  ratio: number
  /** Median milliseconds that one takes (workers at once ÷ rate), for orientation only. */
  firstMs: number
  secondMs: number
}

/** Runs two works by turns, each pair of rounds in the other order, after one round that does not count. */
export async function compare(first: Work, second: Work, turns: Turns = {}): Promise<Compared> {
  const { workers = 1, rounds = 8, ms = 250 } = turns
  const began = performance.now()
  const goesOn = (round: number) => round < ROUNDS_AT_LEAST || performance.now() - began < CAP_MS
  await rateOf(first, workers, ms)
  await rateOf(second, workers, ms)
  const pairs: { first: number; second: number }[] = []
  for (let round = 0; round < rounds && goesOn(round); round += 1) {
    const early = await rateOf(round % 2 ? second : first, workers, ms)
    const late = await rateOf(round % 2 ? first : second, workers, ms)
    pairs.push(round % 2 ? { first: late, second: early } : { first: early, second: late })
  }
  return {
    ratio: median(pairs.map((pair) => pair.first / pair.second)),
    firstMs: (workers * MS) / median(pairs.map((pair) => pair.first)),
    secondMs: (workers * MS) / median(pairs.map((pair) => pair.second)),
  }
}
