import { PhoneSettingsScreen } from '../../../features/messages/phone-settings-screen'

export default function PhoneSettingsPage() {
  return <PhoneSettingsScreen />
}
