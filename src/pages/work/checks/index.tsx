import { ChecksScreen } from '../../../features/checks/checks-screen'

export default function ChecksPage() {
  return <ChecksScreen />
}
