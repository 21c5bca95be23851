import type { Query, QueryFunction, QueryFunctionContext, QueryKey } from '@tanstack/react-query'
import { failureOf } from './failure-of'
import { isKept, keepAnswer, keptAnswer } from './kept-answers'
import { personInUse } from './person-in-use'
import { deviceMs } from './village-clock'

/** So long a list is waited for; then what the phone kept of it is shown meanwhile. */
const PATIENCE_MS = 3_000

/** Whoever is asked for who is here becomes the one in use by the answer; all else belongs to who asked. */
const ASKS_WHO = 'session.me'

/** Shows what the phone kept of a list that nothing was read of yet. It counts as old: the next look asks anew. */
function showKept(query: Query): void {
  if (query.state.data !== undefined) return
  const kept = keptAnswer(query.queryKey)
  if (kept) query.setData(kept.data, { updatedAt: kept.at, manual: true })
}

/**
 * Asks, and keeps the answer on the phone; without a network, or while it is slow, shows what was kept. The failure stays
 * a failure: pages say beside the kept list how old it is. For `persister` of react-query.
 */
export async function answerOrKept(
  ask: QueryFunction<unknown, QueryKey, never>,
  context: QueryFunctionContext<QueryKey>,
  query: Query,
): Promise<unknown> {
  const key = query.queryKey
  const goesOn = query.state.fetchMeta?.fetchMore !== undefined
  // react-query calls the same function with a page or without one.
  const asked = () => ask(context as QueryFunctionContext<QueryKey, never>)
  if (!isKept(key) || goesOn) return asked()
  const asker = personInUse()
  const slow = setTimeout(() => showKept(query), PATIENCE_MS)
  try {
    const data = await asked()
    if (key[0] === ASKS_WHO || personInUse() === asker) keepAnswer(key, data, deviceMs())
    return data
  } catch (error) {
    if (failureOf(error)?.retryable === true) showKept(query)
    throw error
  } finally {
    clearTimeout(slow)
  }
}
