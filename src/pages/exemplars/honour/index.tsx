import { HonourId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { HonourScreen } from '../../../features/honour-wall/honour-screen'
import { usePageParam } from '../../../services/page-param'

export default function HonourPage() {
  const honourId = usePageParam('honourId', HonourId)
  return honourId ? <HonourScreen honourId={honourId} /> : <LostPage />
}
