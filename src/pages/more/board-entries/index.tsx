import * as v from 'valibot'
import { BOARD_PERIODS, PeriodKey } from '../../../../cloudfunctions/contract/boards'
import { HouseholdId } from '../../../../cloudfunctions/contract/ids'
import { LostPage } from '../../../components/lost-page'
import { EntriesScreen } from '../../../features/boards/entries-screen'
import { usePageParam } from '../../../services/page-param'

const Period = v.picklist(BOARD_PERIODS)

export default function BoardEntriesPage() {
  const householdId = usePageParam('householdId', HouseholdId)
  const period = usePageParam('period', Period)
  const periodKey = usePageParam('key', PeriodKey)
  if (!householdId || !period || !periodKey) return <LostPage />
  return <EntriesScreen householdId={householdId} period={period} periodKey={periodKey} />
}
