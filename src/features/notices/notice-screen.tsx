import type { NoticeId } from '../../../cloudfunctions/contract/ids'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { NoticeFacts } from './notice-facts'
import { NoticeLines } from './notice-lines'
import './notices.scss'
import { PrintNotice } from './print-notice'
import { useNotice } from './use-notices'

/** One public notice: what is posted, until when, whom to ask. */
export function NoticeScreen({ noticeId }: { noticeId: NoticeId }) {
  const asked = useNotice(noticeId)
  usePullToRefresh(asked)
  return (
    <PageFrame title={asked.data ? t.notices.kinds[asked.data.kind] : t.notices.title} state={stateOf(asked)}>
      {asked.data && (
        <>
          <NoticeFacts notice={asked.data} />
          <NoticeLines notice={asked.data} />
          <PrintNotice noticeId={noticeId} />
        </>
      )}
    </PageFrame>
  )
}
