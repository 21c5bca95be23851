import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { goInstead } from '../../services/navigate'
import { forgetWhatWasRead } from '../../services/session'
import type { HostWay } from './use-demo-sign-in'

const ASK_EVERY_MS = 1_500

/**
 * A code of this browser's, and what came of it. While it waits the host is asked again and again, also when the page lies
 * in the background or the network fails for a moment; let in, the page goes home.
 */
export function useCodeSignIn(way: HostWay) {
  const begun = useMutation({ mutationFn: () => way.beginByCode() })
  const code = begun.data?.code
  const outcome = useQuery({
    queryKey: ['signIn.outcome', code],
    enabled: code !== undefined,
    queryFn: () => way.outcomeOfCode(),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 0,
    refetchIntervalInBackground: true,
    refetchInterval: ({ state }) => (state.data === undefined || state.data === 'waiting' ? ASK_EVERY_MS : false),
  })
  const isLetIn = outcome.data === 'letIn'
  useEffect(() => {
    if (isLetIn) forgetWhatWasRead().then(() => goInstead('home'))
  }, [isLetIn])
  return {
    begin: () => begun.mutate(),
    code,
    state: code === undefined ? undefined : (outcome.data ?? 'waiting'),
    beginning: begun.isPending,
    error: begun.error ?? outcome.error,
  }
}
