import { useQuery } from '@tanstack/react-query'
import type { DeedId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { useMe } from '../../services/session'

/** The picture of a deed's page code; null without a mini-program, for a guest, and when it could not be drawn. */
export function usePageCode(deedId: DeedId): { url: string | null; isLoading: boolean } {
  const signedIn = useMe().data?.signedIn === true
  const { data, isLoading } = useQuery({
    queryKey: ['deeds.pageCode', deedId],
    queryFn: ({ signal }) => api.deeds.pageCode.query({ deedId }, { signal }),
    enabled: signedIn,
    retry: false,
  })
  return { url: data?.url ?? null, isLoading }
}
