import { HouseholdScreen } from '../../../features/people/household-screen'

export default function HouseholdPage() {
  return <HouseholdScreen />
}
