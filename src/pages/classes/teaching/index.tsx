import { TeachingScreen } from '../../../features/station/teaching-screen'

export default function TeachingPage() {
  return <TeachingScreen />
}
