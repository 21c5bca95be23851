import { SchoolCountsScreen } from '../../../features/station/counts-screen'

export default function SchoolCountsPage() {
  return <SchoolCountsScreen />
}
