import { useQuery } from '@tanstack/react-query'
import type { ComplaintFilter } from '../../../cloudfunctions/contract/complaints'
import type { ComplaintId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'
import { CallFailed } from '../../services/call-failed'
import { usePaged } from '../../services/paged'
import { queryClient } from '../../services/query-client'

const MINE_KEY = 'complaints.mine'
const ONE_KEY = 'complaints.get'
const QUEUE_KEY = 'complaints.queue'
const SHEET_KEY = 'complaints.sheet'

type Ask<T> = (id: ComplaintId, signal: AbortSignal) => Promise<T>

/** NOT_FOUND for an address without an id. */
const byId = <T>(key: string, id: ComplaintId | undefined, ask: Ask<T>) => ({
  queryKey: [key, id],
  queryFn: ({ signal }: { signal: AbortSignal }) => {
    if (id === undefined) throw new CallFailed({ code: 'NOT_FOUND', requestId: '' })
    return ask(id, signal)
  },
})

export const useMyComplaints = () =>
  usePaged([MINE_KEY], (cursor, signal) => api.complaints.mine.query({ cursor }, { signal }))

export const useComplaint = (id: ComplaintId | undefined) =>
  useQuery(byId(ONE_KEY, id, (complaintId, signal) => api.complaints.get.query({ complaintId }, { signal })))

export const useComplaintQueue = (filter: ComplaintFilter) =>
  usePaged([QUEUE_KEY, filter], (cursor, signal) => api.complaints.queue.query({ filter, cursor }, { signal }))

export const useComplaintSheet = (id: ComplaintId | undefined) =>
  useQuery(byId(SHEET_KEY, id, (complaintId, signal) => api.complaints.sheet.query({ complaintId }, { signal })))

const KEYS = [MINE_KEY, ONE_KEY, QUEUE_KEY, SHEET_KEY]

export const refreshComplaints = () =>
  Promise.all(KEYS.map((key) => queryClient.invalidateQueries({ queryKey: [key] })))
