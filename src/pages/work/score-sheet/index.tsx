import { ContestId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { ScoreSheetScreen } from '../../../features/selection/deciding/score-sheet-screen'
import { usePageParam } from '../../../services/page-param'

export default function ScoreSheetPage() {
  const contestId = usePageParam('contestId', ContestId)
  return contestId ? <ScoreSheetScreen contestId={contestId} /> : <LostPage />
}
