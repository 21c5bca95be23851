import { useQuery } from '@tanstack/react-query'
import type { DivisionCode, NoticeId, NoticeLineId } from '../../../cloudfunctions/contract/ids'
import type { NoticeState } from '../../../cloudfunctions/contract/notices'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'

export const useNotices = (divisionCode: DivisionCode, state: NoticeState) =>
  usePaged(['notices.list', 'paged', divisionCode, state], (cursor, signal) =>
    api.notices.list.query({ divisionCode, state, ...(cursor === undefined ? {} : { cursor }) }, { signal }),
  )

export const useNotice = (noticeId: NoticeId) =>
  useQuery({
    queryKey: ['notices.get', noticeId],
    queryFn: ({ signal }) => api.notices.get.query({ noticeId }, { signal }),
  })

/** The lines after those that came with the notice. */
export const useMoreLines = (noticeId: NoticeId, first: NoticeLineId) =>
  usePaged(['notices.lines', noticeId, first], (after, signal) =>
    api.notices.lines.query({ noticeId, after: after ?? first }, { signal }),
  )
