import { useMemo } from 'react'
import type { NoticeId } from '../../../cloudfunctions/contract/ids'
import { stateOf } from '../../components/page-frame'
import { PrintPage } from '../../components/print/print-page'
import * as t from '../../i18n/zh-CN'
import { linkTo } from '../../routes'
import { useMe } from '../../services/session'
import { villageNow } from '../../services/village-clock'
import { noticePaper } from './notice-paper'
import { useNoticeNow } from './use-notice'

/** A notice on paper, for the board of the village. */
export function NoticePrintScreen({ noticeId }: { noticeId: NoticeId }) {
  const me = useMe()
  const notice = useNoticeNow(noticeId)
  const sponsor = me.data?.county.sponsorUnit
  const paper = useMemo(
    () => (notice.data && sponsor !== undefined ? noticePaper(notice.data, sponsor, villageNow()) : undefined),
    [notice.data, sponsor],
  )
  return (
    <PrintPage
      title={t.print.notice.title}
      link={linkTo('printNotice', { noticeId })}
      state={stateOf(me, notice)}
      paper={paper}
    />
  )
}
