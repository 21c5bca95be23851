import { ClassSessionId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { ClassSheetScreen } from '../../../features/station/class-sheet-screen'
import { usePageParam } from '../../../services/page-param'

export default function ClassSheetPage() {
  const sessionId = usePageParam('sessionId', ClassSessionId)
  return sessionId ? <ClassSheetScreen sessionId={sessionId} /> : <LostPage />
}
