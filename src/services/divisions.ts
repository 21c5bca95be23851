import { useQuery } from '@tanstack/react-query'
import type { DivisionCode } from '../../cloudfunctions/contract/ids'
import { api } from './api'

/** Divisions directly below one, in the order of their codes; asks nothing while there is no parent. */
export function useDivisions(parent: DivisionCode | undefined) {
  return useQuery({
    queryKey: ['people.divisions', parent],
    queryFn: ({ signal }) => api.people.divisions.query(parent === undefined ? {} : { parent }, { signal }),
    enabled: parent !== undefined,
    staleTime: Number.POSITIVE_INFINITY,
  })
}
