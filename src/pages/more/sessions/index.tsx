import { SessionsScreen } from '../../../features/sign-in/sessions-screen'

export default function SessionsPage() {
  return <SessionsScreen />
}
