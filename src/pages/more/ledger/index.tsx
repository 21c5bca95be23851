import { LedgerScreen } from '../../../features/points/ledger-screen'

export default function LedgerPage() {
  return <LedgerScreen />
}
