import { HonourId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { HonourPosterScreen } from '../../../features/poster/honour-poster-screen'
import { usePageParam } from '../../../services/page-param'

export default function HonourPosterPage() {
  const honourId = usePageParam('honourId', HonourId)
  return honourId ? <HonourPosterScreen honourId={honourId} /> : <LostPage />
}
