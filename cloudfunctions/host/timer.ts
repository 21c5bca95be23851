import { faultFields, type Log } from '../platform/log'

export interface Timer {
  /** Waits for the run under way; there is none after it. */
  stop(): Promise<void>
}

/** Runs `work` at once and then `everyMs` after each end; a failing run is logged and the next one comes all the same. */
export function startTimer(name: string, everyMs: number, log: Log, work: () => Promise<unknown>): Timer {
  let stopped = false
  let waiting: NodeJS.Timeout | undefined
  let running: Promise<void> = Promise.resolve()

  const run = async (): Promise<void> => {
    try {
      await work()
    } catch (error) {
      log.error('timer failed', { timer: name, ...faultFields(error) })
    }
    if (!stopped) waiting = setTimeout(start, everyMs)
  }
  const start = (): void => {
    running = run()
  }
  start()
  return {
    stop: async () => {
      stopped = true
      clearTimeout(waiting)
      await running
    },
  }
}
