import { HouseholdId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { PeoplePicker } from '../../../features/people/people-picker'
import { VillagePicker } from '../../../features/people/village-picker'
import { HouseholdScreen } from '../../../features/roster/household-screen'
import { usePageParam } from '../../../services/page-param'

const PICKERS = { PeoplePicker, VillagePicker }

export default function RosterHouseholdPage() {
  const householdId = usePageParam('householdId', HouseholdId)
  return householdId ? <HouseholdScreen householdId={householdId} pickers={PICKERS} /> : <LostPage />
}
