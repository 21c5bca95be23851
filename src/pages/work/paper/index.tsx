import { PollPaperId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { PaperScreen } from '../../../features/polls/paper-screen'
import { usePageParam } from '../../../services/page-param'

export default function PaperPage() {
  const paperId = usePageParam('paperId', PollPaperId)
  return paperId ? <PaperScreen paperId={paperId} /> : <LostPage />
}
