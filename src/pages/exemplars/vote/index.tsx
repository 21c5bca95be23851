import { PollId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { VoteScreen } from '../../../features/polls/vote-screen'
import { usePageParam } from '../../../services/page-param'

export default function VotePage() {
  const pollId = usePageParam('pollId', PollId)
  return pollId ? <VoteScreen pollId={pollId} /> : <LostPage />
}
