import { KinChallengesScreen } from '../../../features/people/kin-challenges-screen'

export default function KinChallengesPage() {
  return <KinChallengesScreen />
}
