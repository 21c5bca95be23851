import { Text } from '@tarojs/components'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { DEPARTMENTS, ROLE_OF_DEPARTMENTS } from '../../../cloudfunctions/contract/roles'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { DateField } from '../../components/date-field'
import { Field } from '../../components/field'
import * as t from '../../i18n/zh-CN'
import { GrantDialog } from './grant-dialog'
import type { PersonField } from './person-field'
import { rolesIn } from './role-levels'
import './roles.scss'
import { useGrant } from './use-grant'

const DEPARTMENT_OPTIONS = DEPARTMENTS.map((value) => ({ value, title: t.people.departments[value] }))

interface GrantFormProps {
  divisionCode: DivisionCode
  personField: PersonField
}

/** Who, what, from when until when. */
export function GrantForm({ divisionCode, personField }: GrantFormProps) {
  const grant = useGrant(divisionCode)
  const { draft, change, errors } = grant
  const options = rolesIn(divisionCode).map((value) => ({ value, title: t.people.roles[value] }))
  return (
    <Card title={t.roles.grant}>
      {personField({
        chosen: draft.people,
        onChange: (people) => change({ people }),
        error: errors.person,
      })}
      <Field label={t.roles.role} error={errors.role}>
        <ChooseOne
          label={t.roles.role}
          layout="tiles"
          options={options}
          value={draft.role}
          onChange={(role) => change({ role })}
        />
      </Field>
      {draft.role === ROLE_OF_DEPARTMENTS && (
        <Field label={t.roles.department} error={errors.department}>
          <ChooseOne
            label={t.roles.department}
            layout="tiles"
            options={DEPARTMENT_OPTIONS}
            value={draft.department}
            onChange={(department) => change({ department })}
          />
        </Field>
      )}
      <DateField label={t.roles.from} value={draft.from} onChange={(from) => change({ from })} />
      <DateField
        label={t.roles.until}
        hint={t.roles.untilHint}
        value={draft.until}
        from={draft.from}
        onChange={(until) => change({ until })}
        error={errors.until}
      />
      <Button onPress={grant.ask}>{t.roles.give}</Button>
      {grant.told !== undefined && <Text className="roles-told">{grant.told}</Text>}
      <GrantDialog grant={grant} />
    </Card>
  )
}
