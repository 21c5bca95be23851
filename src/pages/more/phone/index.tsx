import { PhoneScreen } from '../../../features/people/phone/phone-screen'

export default function PhonePage() {
  return <PhoneScreen />
}
