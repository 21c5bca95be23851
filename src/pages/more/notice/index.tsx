import { NoticeId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { NoticeScreen } from '../../../features/notices/notice-screen'
import { ShareNotice } from '../../../features/share/share-notice'
import { usePageParam } from '../../../services/page-param'

export default function NoticePage() {
  const noticeId = usePageParam('noticeId', NoticeId)
  return noticeId ? (
    <NoticeScreen noticeId={noticeId} below={(notice) => <ShareNotice notice={notice} />} />
  ) : (
    <LostPage />
  )
}
