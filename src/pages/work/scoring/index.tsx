import { ScoringScreen } from '../../../features/selection/deciding/scoring-screen'

export default function ScoringPage() {
  return <ScoringScreen />
}
