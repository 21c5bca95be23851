import { HouseholdId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { BookletScreen } from '../../../features/print/booklet-screen'
import { usePageParam } from '../../../services/page-param'

export default function BookletOfPage() {
  const householdId = usePageParam('householdId', HouseholdId)
  return householdId ? <BookletScreen whose={householdId} /> : <LostPage />
}
