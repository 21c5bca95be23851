import type { ReactNode } from 'react'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { PageFrame, stateOf } from '../../components/page-frame'
import * as t from '../../i18n/zh-CN'
import { useMe } from '../../services/session'
import { GrantForm } from './grant-form'
import type { PersonField } from './person-field'
import { RoleHolders } from './role-holders'

interface RolesScreenProps {
  divisionCode: DivisionCode | undefined
  /** Chooses the division. */
  divisionBar: ReactNode
  personField: PersonField
}

/** Who holds which office in a division; gives one, ends one. */
export function RolesScreen({ divisionCode, divisionBar, personField }: RolesScreenProps) {
  return (
    <PageFrame title={t.roles.title} state={stateOf(useMe())} wide="columns">
      {divisionBar}
      {divisionCode && (
        <>
          <RoleHolders divisionCode={divisionCode} />
          <GrantForm key={divisionCode} divisionCode={divisionCode} personField={personField} />
        </>
      )}
    </PageFrame>
  )
}
