import { DivisionFields } from '../../../features/divisions/division-fields'
import { useReach } from '../../../features/divisions/use-reach'
import { PeoplePicker } from '../../../features/people/people-picker'
import type { PersonField } from '../../../features/roles/person-field'
import { RolesScreen } from '../../../features/roles/roles-screen'
import * as t from '../../../i18n/zh-CN'
import { useMe } from '../../../services/session'

export default function RolesPage() {
  const { root, choice, code, village } = useReach(useMe().data)
  const personField: PersonField = (props) => (
    <PeoplePicker {...props} label={t.roles.person} hint={t.roles.personHint} village={village} elsewhere max={1} />
  )
  const divisionBar = root && <DivisionFields root={root} choice={choice} />
  return <RolesScreen divisionCode={code} divisionBar={divisionBar} personField={personField} />
}
