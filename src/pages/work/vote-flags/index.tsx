import { FlagsScreen } from '../../../features/polls/flags-screen'

export default function VoteFlagsPage() {
  return <FlagsScreen />
}
