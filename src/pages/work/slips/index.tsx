import { SlipsScreen } from '../../../features/slips/slips-screen'

export default function SlipsPage() {
  return <SlipsScreen />
}
