import { NominateScreen } from '../../features/deeds/nominate-screen'
import { PeoplePicker } from '../../features/people/people-picker'
import { VillagePicker } from '../../features/people/village-picker'

const PICKERS = { PeoplePicker, VillagePicker }

export default function NominatePage() {
  return <NominateScreen pickers={PICKERS} />
}
