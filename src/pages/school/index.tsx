import { SchoolScreen } from '../../features/school/school-screen'

export default function SchoolPage() {
  return <SchoolScreen />
}
