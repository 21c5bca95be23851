import { ComplaintEntry } from '../../../features/complaints/complaint-entry'
import { Bind } from '../../../features/people/bind-screen'
import { VillagePicker } from '../../../features/people/village-picker'
import { WelcomeScreen } from '../../../features/welcome/welcome-screen'

export default function WelcomePage() {
  return <WelcomeScreen VillagePicker={VillagePicker} Binding={Bind} complaints={<ComplaintEntry />} />
}
