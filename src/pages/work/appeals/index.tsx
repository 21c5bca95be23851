import { AppealsScreen } from '../../../features/appeals/appeals-screen'

export default function AppealsPage() {
  return <AppealsScreen />
}
