import { MyCreditScreen } from '../../../features/credit/my-credit-screen'

export default function MyCreditPage() {
  return <MyCreditScreen />
}
