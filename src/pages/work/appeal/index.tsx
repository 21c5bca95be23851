import { AppealId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { AppealScreen } from '../../../features/appeals/appeal-screen'
import { usePageParam } from '../../../services/page-param'

export default function AppealPage() {
  const appealId = usePageParam('appealId', AppealId)
  return appealId ? <AppealScreen appealId={appealId} /> : <LostPage />
}
