import { useQuery } from '@tanstack/react-query'
import { api } from '../../services/api'
import { failureOf } from '../../services/failure-of'

/** Which computer shows a code; null for a code that none shows. Asked anew each time: it lives two minutes. */
export const useSignInSeen = (code: string) =>
  useQuery({
    queryKey: ['signIn.look', code],
    staleTime: 0,
    queryFn: async ({ signal }) => {
      try {
        return await api.signIn.look.query({ code }, { signal })
      } catch (error) {
        if (failureOf(error)?.code === 'NOT_FOUND') return null
        throw error
      }
    },
  })
