import { useQuery } from '@tanstack/react-query'
import type { SignedInBrowser } from '../../../cloudfunctions/contract/sign-in'
import { api } from '../../services/api'
import { queryClient } from '../../services/query-client'
import { forgetWhatWasRead } from '../../services/session'

const KEY = ['signIn.sessions']

export const useSessions = () =>
  useQuery({ queryKey: KEY, queryFn: ({ signal }) => api.signIn.sessions.query({}, { signal }) })

/** Asks for the list anew; after the browser's own session was ended nothing that was read is here any more. */
export const afterEnding = ({ own }: Pick<SignedInBrowser, 'own'>): Promise<void> =>
  own ? forgetWhatWasRead() : queryClient.invalidateQueries({ queryKey: KEY })
