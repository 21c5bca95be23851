import { api } from '../../services/api'
import { usePaged } from '../../services/paged'
import { queryClient } from '../../services/query-client'

const CHECKS_KEY = 'deeds.checks'

export const useChecks = () =>
  usePaged([CHECKS_KEY], (cursor, signal) => api.deeds.checks.query({ cursor }, { signal }))

export type Check = NonNullable<ReturnType<typeof useChecks>['data']>['pages'][number]['rows'][number]
export type CheckContent = NonNullable<Check['content']>

export const refreshChecks = () => queryClient.invalidateQueries({ queryKey: [CHECKS_KEY] })
