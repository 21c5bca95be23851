import { PapersScreen } from '../../../features/polls/papers-screen'

export default function PapersPage() {
  return <PapersScreen />
}
