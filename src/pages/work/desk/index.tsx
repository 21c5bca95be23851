import { DeskScreen } from '../../../features/council/desk-screen'
import { SheetEntry } from '../../../features/sheets/sheet-entry'

export default function DeskPage() {
  return <DeskScreen saving={<SheetEntry kind="queue" />} />
}
