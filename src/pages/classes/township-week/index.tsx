import { TownshipWeekScreen } from '../../../features/station/township-week-screen'

export default function TownshipWeekPage() {
  return <TownshipWeekScreen />
}
