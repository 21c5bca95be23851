import { useQuery } from '@tanstack/react-query'
import type { SlipId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'

export const useSlips = () => usePaged(['slips.list'], (cursor, signal) => api.slips.list.query({ cursor }, { signal }))

export const useSlip = (slipId: SlipId) =>
  useQuery({
    queryKey: ['slips.get', slipId],
    queryFn: ({ signal }) => api.slips.get.query({ slipId }, { signal }),
  })
