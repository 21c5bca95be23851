import { useQuery } from '@tanstack/react-query'
import { api } from '../../services/api'
import { queryClient } from '../../services/query-client'

/** What the county has switched on. */
export const useSwitches = () =>
  useQuery({ queryKey: ['boards.switches'], queryFn: ({ signal }) => api.boards.switches.query({}, { signal }) })

/** A switch changes every board. */
export const refreshBoards = () =>
  queryClient.invalidateQueries({ predicate: ({ queryKey }) => String(queryKey[0]).startsWith('boards.') })
