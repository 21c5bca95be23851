import { DeedId } from '../../../../cloudfunctions/contract/ids'
import { EditScreen } from '../../../features/deeds/edit-screen'
import { PeoplePicker } from '../../../features/people/people-picker'
import { VillagePicker } from '../../../features/people/village-picker'
import { usePageParam } from '../../../services/page-param'

const PICKERS = { PeoplePicker, VillagePicker }

export default function EditDeedPage() {
  return <EditScreen deedId={usePageParam('deedId', DeedId)} pickers={PICKERS} />
}
