import { setTimeout as pause } from 'node:timers/promises'

/** How long one try may take, and how long to wait before each further one; all in milliseconds. */
export interface Patience {
  readonly timeoutMs: number
  readonly pausesMs: readonly number[]
  /** Faults that another try will not mend. */
  readonly lasts?: (error: unknown) => boolean
}

/** The other side did not answer in time. */
export class TimedOut extends Error {
  constructor(timeoutMs: number) {
    super(`no answer within ${timeoutMs} ms`)
    this.name = 'TimedOut'
  }
}

async function once<T>(work: () => Promise<T>, timeoutMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimedOut(timeoutMs)), timeoutMs)
  })
  try {
    return await Promise.race([work(), late])
  } finally {
    clearTimeout(timer)
  }
}

/** Tries `work` again after each pause until it succeeds; what it throws the last time is thrown. */
export async function patiently<T>(work: () => Promise<T>, patience: Patience): Promise<T> {
  const [next, ...later] = patience.pausesMs
  try {
    return await once(work, patience.timeoutMs)
  } catch (error) {
    if (next === undefined || patience.lasts?.(error)) throw error
    await pause(next)
    return patiently(work, { ...patience, pausesMs: later })
  }
}
