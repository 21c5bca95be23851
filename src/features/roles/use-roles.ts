import { useQuery } from '@tanstack/react-query'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { queryClient } from '../../services/query-client'

const HOLDERS_KEY = 'people.roleHolders'

export const useRoleHolders = (divisionCode: DivisionCode) =>
  useQuery({
    queryKey: [HOLDERS_KEY, divisionCode],
    queryFn: ({ signal }) => api.people.roleHolders.query({ divisionCode }, { signal }),
  })

export type RoleHolder = NonNullable<ReturnType<typeof useRoleHolders>['data']>['holders'][number]

export const refreshHolders = () => queryClient.invalidateQueries({ queryKey: [HOLDERS_KEY] })
