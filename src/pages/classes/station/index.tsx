import { StationScreen } from '../../../features/station/station-screen'

export default function StationPage() {
  return <StationScreen />
}
