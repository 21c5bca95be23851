import { VotesScreen } from '../../../features/polls/votes-screen'

export default function VotesPage() {
  return <VotesScreen />
}
