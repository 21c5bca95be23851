import { NoticeId, NoticeLineId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { RaiseScreen } from '../../../features/objections/raise-screen'
import { usePageParam } from '../../../services/page-param'

export default function ObjectPage() {
  const noticeId = usePageParam('noticeId', NoticeId)
  const lineId = usePageParam('lineId', NoticeLineId)
  return noticeId && lineId ? <RaiseScreen noticeId={noticeId} lineId={lineId} /> : <LostPage />
}
