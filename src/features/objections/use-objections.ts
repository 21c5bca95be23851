import { useQuery } from '@tanstack/react-query'
import type { NoticeId, NoticeLineId, ObjectionId } from '../../../cloudfunctions/contract/ids'
import type { ObjectionFilter } from '../../../cloudfunctions/contract/objections'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'
import { queryClient } from '../../services/query-client'

const MINE = 'objections.mine'
const DESK = 'objections.queue'
const SHEET = 'objections.sheet'
const NOTICE = 'notices.get'

export const useMyObjections = () =>
  usePaged([MINE], (cursor, signal) => api.objections.mine.query({ cursor }, { signal }))
export type MyObjection = NonNullable<ReturnType<typeof useMyObjections>['data']>['pages'][number]['rows'][number]

export const useDesk = (filter: ObjectionFilter) =>
  usePaged([DESK, filter], (cursor, signal) => api.objections.queue.query({ filter, cursor }, { signal }))
export type DeskRow = NonNullable<ReturnType<typeof useDesk>['data']>['pages'][number]['rows'][number]

export const useSheet = (objectionId: ObjectionId) =>
  useQuery({
    queryKey: [SHEET, objectionId],
    queryFn: ({ signal }) => api.objections.sheet.query({ objectionId }, { signal }),
  })
export type Sheet = NonNullable<ReturnType<typeof useSheet>['data']>

export const useFile = (objectionId: ObjectionId) =>
  useQuery({
    queryKey: ['objections.file', objectionId],
    queryFn: ({ signal }) => api.objections.file.query({ objectionId }, { signal }),
  })

/** The notice, and the line of it that somebody objects to. */
export function useLine(noticeId: NoticeId, lineId: NoticeLineId) {
  const notice = useQuery({
    queryKey: [NOTICE, noticeId],
    queryFn: ({ signal }) => api.notices.get.query({ noticeId }, { signal }),
  })
  return { notice, line: notice.data?.lines.find((one) => one.lineId === lineId) }
}

/** After something happened to an objection: lists, sheets and the notice are read again. */
export function refreshObjections() {
  for (const key of [MINE, DESK, SHEET, NOTICE]) queryClient.invalidateQueries({ queryKey: [key] })
}
