import { RoundScreen } from '../../../features/credit/round-screen'

export default function CreditRoundPage() {
  return <RoundScreen />
}
