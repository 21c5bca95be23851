import type { Right } from '../../../cloudfunctions/contract/roles'
import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import { t } from '../../i18n/t'
import { go } from '../../services/navigate'

const PAGES = {
  'deed.review': 'desk',
  'deed.check': 'checks',
  'binding.decide': 'bindings',
  'grant.manage': 'roles',
} as const satisfies Partial<Record<Right, string>>
const SHOWN = ['deed.review', 'deed.check', 'binding.decide', 'grant.manage'] as const

/** The work of those who hold an office, by their rights; nothing for everybody else. */
export function Workbench({ rights }: { rights: readonly Right[] }) {
  const mine = SHOWN.filter((right) => rights.includes(right))
  if (mine.length === 0) return null
  return (
    <Card title={t.mine.workbench}>
      {mine.map((right) => (
        <ListRow key={right} title={t.people.rights[right]} onPress={() => go(PAGES[right])} />
      ))}
    </Card>
  )
}
