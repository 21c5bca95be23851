import { HearingsScreen } from '../../../features/credit/hearings-screen'

export default function CreditHearingsPage() {
  return <HearingsScreen />
}
