import { MattersScreen } from '../../../features/school/matters-screen'

export default function MattersPage() {
  return <MattersScreen />
}
