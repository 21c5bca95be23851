import { DeedId } from '../../../../cloudfunctions/contract/ids'
import { DeedScreen } from '../../../features/deeds/deed-screen'
import { RemindMe } from '../../../features/messages/remind-me'
import { ShareDeed } from '../../../features/share/share-deed'
import { usePageParam } from '../../../services/page-param'

export default function DeedPage() {
  const deedId = usePageParam('deedId', DeedId)
  return (
    <DeedScreen
      deedId={deedId}
      below={(deed) => (
        <>
          <ShareDeed deed={deed} />
          <RemindMe enabled={deed.viewer === 'author' && deed.nextAt !== undefined} />
        </>
      )}
    />
  )
}
