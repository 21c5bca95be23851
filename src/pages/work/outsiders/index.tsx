import { OutsidersScreen } from '../../../features/outsiders/outsiders-screen'
import { PeoplePicker } from '../../../features/people/people-picker'

export default function OutsidersPage() {
  return <OutsidersScreen PeoplePicker={PeoplePicker} />
}
