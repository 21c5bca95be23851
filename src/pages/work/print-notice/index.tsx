import { NoticeId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { NoticePrintScreen } from '../../../features/print/notice-print-screen'
import { usePageParam } from '../../../services/page-param'

export default function PrintNoticePage() {
  const noticeId = usePageParam('noticeId', NoticeId)
  return noticeId ? <NoticePrintScreen noticeId={noticeId} /> : <LostPage />
}
