import { DivisionFields } from '../../../features/divisions/division-fields'
import { useReach } from '../../../features/divisions/use-reach'
import { SheetsScreen } from '../../../features/sheets/sheets-screen'
import { useMe } from '../../../services/session'

export default function SheetsPage() {
  const me = useMe()
  const { root, choice, code } = useReach(me.data)
  return <SheetsScreen divisionCode={code} choice={root && <DivisionFields root={root} choice={choice} />} />
}
