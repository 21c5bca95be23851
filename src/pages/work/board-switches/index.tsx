import { SwitchesScreen } from '../../../features/boards/switches-screen'

export default function BoardSwitchesPage() {
  return <SwitchesScreen />
}
