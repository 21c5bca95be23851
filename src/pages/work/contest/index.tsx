import { ContestId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { PeoplePicker } from '../../../features/people/people-picker'
import { ContestScreen } from '../../../features/selection/candidates/contest-screen'
import { usePageParam } from '../../../services/page-param'

export default function ContestPage() {
  const contestId = usePageParam('contestId', ContestId)
  return contestId ? <ContestScreen contestId={contestId} PeoplePicker={PeoplePicker} /> : <LostPage />
}
