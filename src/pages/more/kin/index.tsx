import { KinScreen } from '../../../features/people/kin-screen'

export default function KinPage() {
  return <KinScreen />
}
