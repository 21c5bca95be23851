import { ActivitiesScreen } from '../../../features/activities/activities-screen'

export default function ActivitiesPage() {
  return <ActivitiesScreen />
}
