import { useState } from 'react'
import type { PersonId } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { FailureNote } from '../../components/failure-note'
import { Hint } from '../../components/hint'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { type BindingRequest, refreshRequests } from './use-bindings'

/** Binds the account to the chosen person. */
export function ApproveBinding({ request, personId }: { request: BindingRequest; personId: PersonId | undefined }) {
  const [tried, setTried] = useState(false)
  const decide = useCommand(api.people.decideBinding.mutate, { onDone: refreshRequests })
  const { bindingId, claimedName } = request
  const press = () => {
    setTried(true)
    if (personId) decide.run({ decision: 'approve', bindingId, personId })
  }
  return (
    <>
      <Button busy={decide.busy} label={fill(t.bindings.approveLabel, { name: claimedName })} onPress={press}>
        {t.bindings.approve}
      </Button>
      {tried && personId === undefined && <Hint words={t.bindings.choose} />}
      <FailureNote error={decide.error} />
    </>
  )
}
