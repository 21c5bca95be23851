import { NoticeId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { stateOf } from '../../../components/page-frame'
import { ChainScreen } from '../../../features/chain/chain-screen'
import { useNotice } from '../../../features/notices/use-notices'
import { usePageParam } from '../../../services/page-param'

export default function NoticeChainPage() {
  const noticeId = usePageParam('noticeId', NoticeId)
  return noticeId ? <OfNotice noticeId={noticeId} /> : <LostPage />
}

/** The village of a notice, and the code that its paper prints. */
function OfNotice({ noticeId }: { noticeId: NoticeId }) {
  const notice = useNotice(noticeId)
  const { villageCode, villageName, chain } = notice.data ?? {}
  const village = villageCode && villageName ? { code: villageCode, name: villageName } : undefined
  return <ChainScreen state={stateOf(notice)} village={village} printed={chain ?? undefined} />
}
