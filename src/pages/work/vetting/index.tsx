import { VettingScreen } from '../../../features/selection/deciding/vetting-screen'

export default function VettingPage() {
  return <VettingScreen />
}
