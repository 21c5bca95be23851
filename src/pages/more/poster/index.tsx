import { DeedId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { PosterScreen } from '../../../features/poster/poster-screen'
import { usePageParam } from '../../../services/page-param'

export default function PosterPage() {
  const deedId = usePageParam('deedId', DeedId)
  return deedId ? <PosterScreen deedId={deedId} /> : <LostPage />
}
