import { CreditListScreen } from '../../../features/credit-list/list-screen'
import { DivisionFields } from '../../../features/divisions/division-fields'
import { useReach } from '../../../features/divisions/use-reach'
import { useDivisions } from '../../../services/divisions'
import { useMe } from '../../../services/session'

export default function CreditListPage() {
  const me = useMe()
  const { root, choice, code, village } = useReach(me.data)
  const townships = useDivisions(root)
  const own = me.data?.roles.find((role) => role.divisionCode === code)
  const name = village?.name ?? townships.data?.divisions.find((one) => one.code === code)?.name ?? own?.divisionName
  const division = code !== undefined && name !== undefined ? { code, name } : undefined
  return <CreditListScreen division={division} choice={root && <DivisionFields root={root} choice={choice} />} />
}
