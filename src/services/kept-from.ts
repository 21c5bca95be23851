import { STARTED_MS } from './village-clock'

/** What a query answered, if anything. */
export interface MaybeKept {
  data: unknown
  error: unknown
  /** Milliseconds of the device. */
  dataUpdatedAt: number
}

/**
 * When the oldest of what is shown came, where it could not be renewed: kept by an earlier run, or asked for in vain.
 * Undefined while all of it is fresh. Milliseconds of the device.
 */
export function keptFrom(...asked: readonly MaybeKept[]): number | undefined {
  const old = asked.filter(
    ({ data, error, dataUpdatedAt }) => data !== undefined && (error !== null || dataUpdatedAt < STARTED_MS),
  )
  return old.length === 0 ? undefined : Math.min(...old.map((one) => one.dataUpdatedAt))
}
