import { api } from '../../services/api'
import { usePaged } from '../../services/paged'
import { queryClient } from '../../services/query-client'

const REQUESTS_KEY = 'people.bindingRequests'

export const useBindingRequests = () =>
  usePaged([REQUESTS_KEY], (cursor, signal) => api.people.bindingRequests.query({ cursor }, { signal }))

export type BindingRequest = NonNullable<ReturnType<typeof useBindingRequests>['data']>['pages'][number]['rows'][number]

export const refreshRequests = () => queryClient.invalidateQueries({ queryKey: [REQUESTS_KEY] })
