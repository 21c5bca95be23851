import { failureOf } from './failure-of'
import { STARTED_MS } from './village-clock'

/** What a query answered, if anything. */
export interface MaybeKept {
  data: unknown
  error: unknown
  /** Milliseconds of the device. */
  dataUpdatedAt: number
}

/**
 * When the oldest of what is shown came, where it could not be renewed: kept by an earlier run, or asked for
 * in vain for want of a network.
 * Undefined while all of it is fresh. Milliseconds of the device.
 */
export function keptFrom(...asked: readonly MaybeKept[]): number | undefined {
  const isOld = ({ data, error, dataUpdatedAt }: MaybeKept) =>
    data !== undefined && (dataUpdatedAt < STARTED_MS || failureOf(error)?.retryable === true)
  const old = asked.filter(isOld)
  return old.length === 0 ? undefined : Math.min(...old.map((one) => one.dataUpdatedAt))
}
