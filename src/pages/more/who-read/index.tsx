import { WhoReadScreen } from '../../../features/privacy/who-read-screen'

export default function WhoReadPage() {
  return <WhoReadScreen />
}
