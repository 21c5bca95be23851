import { QueryClient } from '@tanstack/react-query'
import { answerOrKept } from './answer-or-kept'
import { failureOf } from './failure-of'

const STALE_MS = 30_000
const TRIES = 2

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: STALE_MS,
      // The mini-program has no online event: a query without network must fail and say so, not wait.
      networkMode: 'always',
      persister: answerOrKept,
      retry: (failures, error) => failures < TRIES && failureOf(error)?.retryable === true,
    },
    mutations: { networkMode: 'always', retry: false },
  },
})
