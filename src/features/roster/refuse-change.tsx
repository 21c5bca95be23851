import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import type { ChangeRow } from '../../../cloudfunctions/contract/roster'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { readAgain } from '../../services/read-again'
import { useCommand } from '../../services/use-command'

const words = t.roster.changes

/** The supervisor does not sign, and tells the clerk why. */
export function RefuseChange({ change, onClose }: { change: ChangeRow; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const refusing = useCommand(api.roster.refuse.mutate, {
    onDone: () => {
      onClose()
      readAgain()
    },
  })
  const { length } = reason.trim()
  return (
    <ConfirmDialog
      open
      title={words.refuseTitle}
      confirm={words.refuse}
      kind="danger"
      busy={refusing.busy}
      disabled={length < LIMITS.reasonMin || length > LIMITS.reasonMax}
      onConfirm={() => refusing.run({ changeId: change.changeId, reason: reason.trim() })}
      onClose={onClose}
    >
      <TextField
        label={words.reason}
        hint={fill(words.reasonHint, { limit: LIMITS.reasonMin })}
        lines="many"
        value={reason}
        onChange={setReason}
        limit={LIMITS.reasonMax}
      />
      <FailureNote error={refusing.error} />
    </ConfirmDialog>
  )
}
