import { useState } from 'react'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { ConfirmDialog } from '../../components/confirm-dialog'
import { FailureNote } from '../../components/failure-note'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'

interface WordsDialogProps {
  title: string
  /** What the words are called. */
  label: string
  hint: string
  send: string
  busy: boolean
  error: unknown
  onSend: (words: string) => void
  onClose: () => void
}

/** Words of a complaint or an answer, asked for from the foot of the page. */
export function WordsDialog({ title, label, hint, send, busy, error, onSend, onClose }: WordsDialogProps) {
  const [words, setWords] = useState('')
  const { length } = words.trim()
  return (
    <ConfirmDialog
      open
      title={title}
      confirm={send}
      busy={busy}
      disabled={length < LIMITS.complaintMin || length > LIMITS.complaintMax}
      onConfirm={() => onSend(words.trim())}
      onClose={onClose}
    >
      <TextField
        label={label}
        hint={fill(hint, { limit: LIMITS.complaintMin })}
        lines="many"
        value={words}
        onChange={setWords}
        limit={LIMITS.complaintMax}
      />
      <FailureNote error={error} />
    </ConfirmDialog>
  )
}
