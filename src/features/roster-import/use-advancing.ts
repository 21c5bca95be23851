import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import type { RosterImportId } from '../../../cloudfunctions/contract/ids'
import type { RosterImportView } from '../../../cloudfunctions/contract/roster-import'
import { api } from '../../services/api'
import { patiently } from '../../services/patiently'
import { queryClient } from '../../services/query-client'
import { newIntentId } from '../../services/uuid'

const keyOf = (importId: RosterImportId) => ['rosterImport.get', importId]

const goesOn = (view: RosterImportView | undefined): boolean =>
  view?.status === 'checking' || view?.status === 'applying'

/** How an import stands; while it has work left the page has it done piece by piece. Whoever leaves the page leaves it to the server. */
export function useAdvancing(importId: RosterImportId) {
  const query = useQuery({
    queryKey: keyOf(importId),
    queryFn: ({ signal }) => api.rosterImport.get.query({ importId }, { signal }),
  })
  const working = goesOn(query.data)
  const advancing = useQuery({
    queryKey: ['rosterImport.advance', importId],
    queryFn: async ({ signal }) => {
      let view = await advance(importId)
      while (goesOn(view) && !signal.aborted) view = await advance(importId)
      return view.status
    },
    enabled: working,
    gcTime: 0,
    staleTime: 0,
    retry: 3,
  })
  const ended = advancing.data
  useEffect(() => {
    if (ended) queryClient.invalidateQueries({ queryKey: ['rosterImport.list'] })
  }, [ended])
  return { query, working, error: working ? advancing.error : null, again: () => advancing.refetch() }
}

async function advance(importId: RosterImportId): Promise<RosterImportView> {
  const sent = { context: { intent: newIntentId() } }
  const view = await patiently(() => api.rosterImport.advance.mutate({ importId }, sent))
  queryClient.setQueryData(keyOf(importId), view)
  return view
}
