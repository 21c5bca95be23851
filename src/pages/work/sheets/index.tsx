import * as v from 'valibot'
import { SHEET_KINDS } from '../../../../cloudfunctions/contract/sheets'
import { DivisionFields } from '../../../features/divisions/division-fields'
import { useReach } from '../../../features/divisions/use-reach'
import { SheetsScreen } from '../../../features/sheets/sheets-screen'
import { usePageParam } from '../../../services/page-param'
import { useMe } from '../../../services/session'

const Kind = v.picklist(SHEET_KINDS)

export default function SheetsPage() {
  const me = useMe()
  const { root, choice, code } = useReach(me.data)
  const asked = usePageParam('kind', Kind)
  return (
    <SheetsScreen divisionCode={code} asked={asked} choice={root && <DivisionFields root={root} choice={choice} />} />
  )
}
