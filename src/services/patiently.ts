import { failureOf } from './failure-of'

const SECOND_MS = 1000

/** Does a call of many in a row; where the server says that they come too fast, waits as long as it says and goes on. */
export async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await call()
    } catch (error) {
      const seconds = failureOf(error)?.retryAfter
      if (seconds === undefined) throw error
      await new Promise((resolve) => setTimeout(resolve, seconds * SECOND_MS))
    }
  }
}
