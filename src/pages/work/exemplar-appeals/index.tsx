import { AppealsScreen } from '../../../features/selection/deciding/appeals-screen'

export default function ExemplarAppealsPage() {
  return <AppealsScreen />
}
