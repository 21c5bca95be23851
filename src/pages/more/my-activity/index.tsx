import { ActivityId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { MyActivityScreen } from '../../../features/activities/my-activity-screen'
import { usePageParam } from '../../../services/page-param'

export default function MyActivityPage() {
  const activityId = usePageParam('activityId', ActivityId)
  return activityId ? <MyActivityScreen activityId={activityId} /> : <LostPage />
}
