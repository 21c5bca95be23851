import { LedgerScreen } from '../../../features/points/ledger-screen'
import { SheetEntry } from '../../../features/sheets/sheet-entry'

export default function LedgerPage() {
  return <LedgerScreen saving={<SheetEntry kind="ledger" />} />
}
