import { CallFailed } from './call-failed'

/** The failure inside whatever a call threw; undefined for a fault of our own. */
export function failureOf(error: unknown): CallFailed | undefined {
  if (error instanceof CallFailed) return error
  return error instanceof Error && error.cause instanceof CallFailed ? error.cause : undefined
}
