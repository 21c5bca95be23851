const CLOSED = /cancel/i
const REFUSED = /auth|privacy|permission|system denied/i

const messageOf = (error: unknown): string =>
  typeof error === 'object' && error !== null && 'errMsg' in error ? String(error.errMsg) : ''

/** Whether a call of the platform failed because it was not allowed: the privacy contract, a scope, the phone's settings. */
export const wasRefused = (error: unknown): boolean => {
  const message = messageOf(error)
  return !CLOSED.test(message) && REFUSED.test(message)
}
