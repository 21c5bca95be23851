import { useQuery } from '@tanstack/react-query'
import { api } from '../../services/api'

/** Both balances of the reader's household. */
export const useBalance = () =>
  useQuery({ queryKey: ['points.balance'], queryFn: ({ signal }) => api.points.balance.query({}, { signal }) })

export type BalanceView = NonNullable<ReturnType<typeof useBalance>['data']>
