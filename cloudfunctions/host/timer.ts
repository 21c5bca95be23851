import { faultFields, type Log } from '../platform/log'

export interface Timer {
  /** Tells the run under way to come to an end and waits for it; there is none after it. */
  stop(): Promise<void>
}

/**
 * Runs `work` at once and then `everyMs` after each end; a failing run is logged and the next one comes all the same. The
 * signal says that the timer stops.
 */
export function startTimer(
  name: string,
  everyMs: number,
  log: Log,
  work: (stop: AbortSignal) => Promise<unknown>,
): Timer {
  const ending = new AbortController()
  let waiting: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  const run = async (): Promise<void> => {
    try {
      await work(ending.signal)
    } catch (error) {
      log.error('timer failed', { timer: name, ...faultFields(error) })
    }
    if (!ending.signal.aborted) waiting = setTimeout(start, everyMs)
  }
  const start = (): void => {
    running = run()
  }
  start()
  return {
    stop: async () => {
      ending.abort()
      clearTimeout(waiting)
      await running
    },
  }
}
