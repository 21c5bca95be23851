import { Text } from '@tarojs/components'
import { useState } from 'react'
import type { PersonId } from '../../../cloudfunctions/contract/ids'
import { Card } from '../../components/card'
import { Hint } from '../../components/hint'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { ApproveBinding } from './approve-binding'
import './bindings.scss'
import { Candidates } from './candidates'
import { RefuseBinding } from './refuse-binding'
import type { BindingRequest } from './use-bindings'

/** One request: what was claimed, who of the roster it may be, and the decision. */
export function BindingRequestCard({ request }: { request: BindingRequest }) {
  const [personId, setPersonId] = useState<PersonId>()
  const now = useVillageNow()
  const { claimedName: name, birthYear: year, villageName: village, requestedAt } = request
  return (
    <Card title={fill(t.bindings.claimed, { name, year })}>
      <Text className="bindings-soft">
        {fill(t.bindings.asked, { village, moment: momentWords(requestedAt, now) })}
      </Text>
      {request.onPhone.length > 0 && <Hint words={fill(t.bindings.onPhone, { names: request.onPhone.join('、') })} />}
      {request.phoneTail !== undefined && <Text>{fill(t.bindings.phoneTail, { tail: request.phoneTail })}</Text>}
      <Candidates request={request} value={personId} onChange={setPersonId} />
      {request.matches.some((match) => !match.bound) && <ApproveBinding request={request} personId={personId} />}
      <RefuseBinding request={request} />
    </Card>
  )
}
