import { MyCandidaciesScreen } from '../../../features/candidacy/my-candidacies-screen'

export default function MyCandidaciesPage() {
  return <MyCandidaciesScreen />
}
