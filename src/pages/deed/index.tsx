import { DeedId } from '../../../cloudfunctions/contract/ids'
import { DeedScreen } from '../../features/deeds/deed-screen'
import { RemindMe } from '../../features/messages/remind-me'
import { usePageParam } from '../../services/page-param'

export default function DeedPage() {
  const deedId = usePageParam('deedId', DeedId)
  return (
    <DeedScreen
      deedId={deedId}
      below={({ viewer, nextAt }) => <RemindMe enabled={viewer === 'author' && nextAt !== undefined} />}
    />
  )
}
