import type { ReactNode } from 'react'
import { ConfirmDialog } from '../../../components/confirm-dialog'
import { FailureNote } from '../../../components/failure-note'
import { Hint } from '../../../components/hint'
import * as t from '../../../i18n/zh-CN'
import { NEWS_OF_DEED, useRing } from '../../../services/ring'
import { useResume } from '../../../services/use-resume'
import type { Draft } from './draft'
import { PhotoProgress } from './photo-progress'
import { Preview } from './preview'
import type { Sending } from './sending'

interface SendDialogProps {
  open: boolean
  draft: Draft
  nominator: string | undefined
  sending: Sending
  confirm: string
  onClose: () => void
  /** Before the preview: likely duplicates. */
  children?: ReactNode
}

/**
 * Shows what will be sent and what the village will see; the last look before it goes. Where the network is lost it goes on
 * by itself once it is back, as long as the sender waits here; closed, nothing is sent before they press again.
 */
export function SendDialog({ open, draft, nominator, sending, confirm, onClose, children }: SendDialogProps) {
  const again = sending.photos.step === 'failed'
  const ring = useRing(NEWS_OF_DEED)
  const press = () => {
    // Within the tap; whatever is answered, the report goes.
    ring?.()
    sending.send()
  }
  useResume(open && sending.stopped, sending.send)
  return (
    <ConfirmDialog
      open={open}
      title={t.nominate.preview.title}
      confirm={again ? t.nominate.photos.retry : confirm}
      busy={sending.busy}
      onConfirm={press}
      onClose={onClose}
    >
      <PhotoProgress sending={sending.photos} />
      <FailureNote error={sending.error} />
      {sending.stopped && <Hint words={t.nominate.resume} />}
      {children}
      <Preview draft={draft} nominator={nominator} />
    </ConfirmDialog>
  )
}
