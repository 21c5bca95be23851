import { useState } from 'react'
import type { DivisionCode } from '../../../../cloudfunctions/contract/ids'
import { EmptyState } from '../../../components/empty-state'
import { PageFrame, stateOf } from '../../../components/page-frame'
import * as t from '../../../i18n/zh-CN'
import { levelOf } from '../../../services/divisions'
import { useMe } from '../../../services/session'
import { dateOf } from '../../../services/time'
import { proposedCampaign } from './draft'
import { OpenForm } from './open-form'

/** An officer of a township or the county opens a campaign there. */
export function OpenScreen() {
  const me = useMe()
  const office = me.data?.roles.find(({ role }) => role === 'countyOfficer' || role === 'townshipOfficer')
  if (!me.data || !office)
    return (
      <PageFrame title={t.selection.open.title} state={stateOf(me)}>
        <EmptyState words={t.errors.NO_RIGHT} />
      </PageFrame>
    )
  return <Opening divisionCode={office.divisionCode} now={me.data.now} />
}

function Opening({ divisionCode, now }: { divisionCode: DivisionCode; now: string }) {
  const [blank] = useState(() => proposedCampaign(levelOf(divisionCode), dateOf(now)))
  return <OpenForm divisionCode={divisionCode} blank={blank} />
}
