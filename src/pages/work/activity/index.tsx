import { ActivityId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { ActivityScreen } from '../../../features/activities/activity-screen'
import { usePageParam } from '../../../services/page-param'

export default function ActivityPage() {
  const activityId = usePageParam('activityId', ActivityId)
  return activityId ? <ActivityScreen activityId={activityId} /> : <LostPage />
}
