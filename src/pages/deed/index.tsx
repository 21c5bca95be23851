import { DeedId } from '../../../cloudfunctions/contract/ids'
import { DeedScreen } from '../../features/deeds/deed-screen'
import { usePageParam } from '../../services/page-param'

export default function DeedPage() {
  return <DeedScreen deedId={usePageParam('deedId', DeedId)} />
}
