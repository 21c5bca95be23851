import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { Button } from '../../components/button'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { useCommand } from '../../services/use-command'
import { type BindingRequest, refreshRequests } from './use-bindings'

/** Sends a request back with the reason that its author will read. */
export function RefuseBinding({ request: { bindingId, claimedName: name } }: { request: BindingRequest }) {
  const [open, setOpen] = useState(false)
  const [reason, setReason] = useState('')
  const decide = useCommand(api.people.decideBinding.mutate, { onDone: refreshRequests })
  const { length } = reason.trim()
  return (
    <>
      <Button kind="link" label={fill(t.bindings.refuseLabel, { name })} onPress={() => setOpen(true)}>
        {t.bindings.refuse}
      </Button>
      <ConfirmDialog
        open={open}
        title={fill(t.bindings.refuseTitle, { name })}
        confirm={t.bindings.send}
        kind="danger"
        busy={decide.busy}
        disabled={length < LIMITS.reasonMin || length > LIMITS.reasonMax}
        onConfirm={() => decide.run({ decision: 'refuse', bindingId, reason: reason.trim() })}
        onClose={() => setOpen(false)}
      >
        <TextField
          label={t.bindings.reason}
          hint={fill(t.bindings.reasonHint, { limit: LIMITS.reasonMin })}
          lines="many"
          value={reason}
          onChange={setReason}
          limit={LIMITS.reasonMax}
        />
        <FailureNote error={decide.error} />
      </ConfirmDialog>
    </>
  )
}
