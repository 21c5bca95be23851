import { useQuery } from '@tanstack/react-query'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'
import { queryClient } from '../../services/query-client'
import { RING_KEY } from '../../services/ring'

const INBOX_KEY = 'messages.list'
const UNREAD_KEY = 'messages.unread'

export const useInbox = () => usePaged([INBOX_KEY], (cursor, signal) => api.messages.list.query({ cursor }, { signal }))

/** How many messages nobody has looked at; `enabled` for who has an inbox: a person of the roster. */
export const useUnread = (enabled: boolean) =>
  useQuery({ queryKey: [UNREAD_KEY], queryFn: ({ signal }) => api.messages.unread.query({}, { signal }), enabled })

export const usePhoneSettings = (enabled = true) =>
  useQuery({
    queryKey: [RING_KEY],
    queryFn: ({ signal }) => api.messages.phoneSettings.query({}, { signal }),
    enabled,
  })

export const refreshInbox = () =>
  Promise.all([INBOX_KEY, UNREAD_KEY].map((key) => queryClient.invalidateQueries({ queryKey: [key] })))

export const refreshSettings = () => queryClient.invalidateQueries({ queryKey: [RING_KEY] })
