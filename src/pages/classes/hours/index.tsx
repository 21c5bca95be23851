import { HoursScreen } from '../../../features/school/hours-screen'

export default function HoursPage() {
  return <HoursScreen />
}
