import { CloseScreen } from '../../../features/privacy/close-screen'

export default function CloseAccountPage() {
  return <CloseScreen />
}
