import { ChangesScreen } from '../../../features/roster/changes-screen'

export default function RosterChangesPage() {
  return <ChangesScreen />
}
