import { RosterScreen } from '../../../features/roster/roster-screen'

export default function RosterPage() {
  return <RosterScreen />
}
