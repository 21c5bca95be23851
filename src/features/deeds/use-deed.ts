import { useQuery } from '@tanstack/react-query'
import type { DeedId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { CallFailed } from '../../services/call-failed'

/** One deed as the reader may see it; NOT_FOUND for an address without an id. */
export function useDeed(deedId: DeedId | undefined) {
  return useQuery({
    queryKey: ['deeds.get', deedId],
    queryFn: ({ signal }) => {
      if (deedId === undefined) throw new CallFailed({ code: 'NOT_FOUND', requestId: '' })
      return api.deeds.get.query({ deedId }, { signal })
    },
  })
}
