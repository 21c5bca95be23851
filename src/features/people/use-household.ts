import { useQuery } from '@tanstack/react-query'
import { api } from '../../services/api'

export const useHousehold = () =>
  useQuery({ queryKey: ['people.myHousehold'], queryFn: ({ signal }) => api.people.myHousehold.query({}, { signal }) })

export type Household = NonNullable<ReturnType<typeof useHousehold>['data']>
