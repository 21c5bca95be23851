const SPOKEN = 8
const HALF = 4

/**
 * What of a request id is read out on the telephone: its last eight characters in two halves, "7F3A 22B1". The log has the
 * whole, and is searched for them written together.
 */
export function spokenId(requestId: string): string {
  const last = requestId.slice(-SPOKEN).toUpperCase()
  return last.length < SPOKEN ? last : `${last.slice(0, HALF)} ${last.slice(HALF)}`
}
