import { useQuery } from '@tanstack/react-query'
import type { NoticeId } from '../../../cloudfunctions/contract/ids'
import { readWholeNotice } from '../../services/whole-notice'

/** The notice as consents allow it now: read again at every opening, since it goes to paper. */
export const useNoticeNow = (noticeId: NoticeId) =>
  useQuery({
    queryKey: ['notices.get', 'whole', noticeId],
    queryFn: ({ signal }) => readWholeNotice(noticeId, signal),
    refetchOnMount: 'always',
  })
