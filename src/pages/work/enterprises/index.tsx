import { EnterprisesScreen } from '../../../features/credit/enterprise/enterprises-screen'
import type { PersonField } from '../../../features/credit/enterprise/name-representative'
import { PeoplePicker } from '../../../features/people/people-picker'
import * as t from '../../../i18n/zh-CN'

export default function EnterprisesPage() {
  const personField: PersonField = (props) => (
    <PeoplePicker
      {...props}
      label={t.enterprise.renamePerson}
      hint={t.enterprise.renameHint}
      village={undefined}
      elsewhere
      max={1}
    />
  )
  return <EnterprisesScreen personField={personField} />
}
