import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { TextField } from '../../components/text-field'

interface ReasonDialogProps {
  title: string
  label: string
  send: string
  busy: boolean
  error: unknown
  onSend: (reason: string) => void
  onClose: () => void
}

/** Why something is taken back: everybody concerned reads it. */
export function ReasonDialog({ title, label, send, busy, error, onSend, onClose }: ReasonDialogProps) {
  const [reason, setReason] = useState('')
  const { length } = reason.trim()
  return (
    <ConfirmDialog
      open
      title={title}
      confirm={send}
      kind="danger"
      busy={busy}
      disabled={length < LIMITS.reasonMin || length > LIMITS.reasonMax}
      onConfirm={() => onSend(reason.trim())}
      onClose={onClose}
    >
      <TextField label={label} lines="many" value={reason} onChange={setReason} limit={LIMITS.reasonMax} />
      <FailureNote error={error} />
    </ConfirmDialog>
  )
}
