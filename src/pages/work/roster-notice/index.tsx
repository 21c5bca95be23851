import { DivisionCode } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { BoardNoticeScreen } from '../../../features/roster/board-notice-screen'
import { usePageParam } from '../../../services/page-param'

export default function RosterNoticePage() {
  const villageCode = usePageParam('villageCode', DivisionCode)
  return villageCode ? <BoardNoticeScreen villageCode={villageCode} /> : <LostPage />
}
