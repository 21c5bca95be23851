import { CreditDeskScreen } from '../../../features/credit/desk-screen'

export default function CreditDeskPage() {
  return <CreditDeskScreen />
}
