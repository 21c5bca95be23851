import { ClassSessionId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { ClassScreen } from '../../../features/school/class-screen'
import { usePageParam } from '../../../services/page-param'

export default function ClassPage() {
  const sessionId = usePageParam('sessionId', ClassSessionId)
  return sessionId ? <ClassScreen sessionId={sessionId} /> : <LostPage />
}
