import { CallOffersScreen } from '../../../features/station/call-offers-screen'

export default function CallOffersPage() {
  return <CallOffersScreen />
}
