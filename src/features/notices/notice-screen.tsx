import type { ReactNode } from 'react'
import type { NoticeId } from '../../../cloudfunctions/contract/ids'
import type { NoticeView } from '../../../cloudfunctions/contract/notices'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { NoticeFacts } from './notice-facts'
import { NoticeLines } from './notice-lines'
import './notices.scss'
import { PrintNotice } from './print-notice'
import { useNotice } from './use-notices'

interface NoticeScreenProps {
  noticeId: NoticeId
  below?: (notice: NoticeView) => ReactNode
}

/** One public notice: what is posted, until when, whom to ask. */
export function NoticeScreen({ noticeId, below }: NoticeScreenProps) {
  const asked = useNotice(noticeId)
  usePullToRefresh(asked)
  return (
    <PageFrame title={asked.data ? t.notices.kinds[asked.data.kind] : t.notices.title} state={stateOf(asked)}>
      {asked.data && (
        <>
          <NoticeFacts notice={asked.data} />
          <NoticeLines notice={asked.data} />
          <PrintNotice noticeId={noticeId} />
          {below?.(asked.data)}
        </>
      )}
    </PageFrame>
  )
}
