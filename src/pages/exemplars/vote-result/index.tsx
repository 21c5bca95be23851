import { PollId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { ResultScreen } from '../../../features/polls/result-screen'
import { usePageParam } from '../../../services/page-param'

export default function VoteResultPage() {
  const pollId = usePageParam('pollId', PollId)
  return pollId ? <ResultScreen pollId={pollId} /> : <LostPage />
}
