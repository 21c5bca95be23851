import { useQuery } from '@tanstack/react-query'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'
import { queryClient } from '../../services/query-client'

const CORRECTIONS_KEY = 'privacy.corrections'
const MINE_KEY = 'privacy.myCorrections'

/** What the roster says of the reader; no row for who is not bound. */
export const useMyRow = () =>
  useQuery({
    queryKey: ['privacy.person'],
    queryFn: async ({ signal }) => {
      const page = await api.privacy.export.query({ part: 'person' }, { signal })
      return { person: page.part === 'person' ? page.rows[0] : undefined }
    },
  })

export const useWhoRead = () =>
  usePaged(['privacy.whoRead'], (cursor, signal) => api.privacy.whoRead.query({ cursor }, { signal }))

export const useMyCorrections = () =>
  usePaged([MINE_KEY], (cursor, signal) => api.privacy.myCorrections.query({ cursor }, { signal }))

export const useCorrections = () =>
  usePaged([CORRECTIONS_KEY], (cursor, signal) => api.privacy.corrections.query({ cursor }, { signal }))

export const refreshMyCorrections = () => queryClient.invalidateQueries({ queryKey: [MINE_KEY] })
export const refreshCorrections = () => queryClient.invalidateQueries({ queryKey: [CORRECTIONS_KEY] })
