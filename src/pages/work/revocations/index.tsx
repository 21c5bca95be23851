import { RevocationsScreen } from '../../../features/selection/honours/revocations-screen'

export default function RevocationsPage() {
  return <RevocationsScreen />
}
