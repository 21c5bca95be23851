import type { ReactNode } from 'react'
import * as t from '../i18n/zh-CN'
import { Button } from './button'
import { Sheet } from './sheet'

interface ConfirmDialogProps {
  open: boolean
  title: string
  /** What will happen, and whether it can be undone. */
  children: ReactNode
  confirm: string
  kind?: 'primary' | 'danger'
  busy?: boolean
  disabled?: boolean
  onConfirm: () => void
  onClose: () => void
}

/** Asks once more, from the foot of the page. What was typed in it stays when it is closed. */
export function ConfirmDialog(props: ConfirmDialogProps) {
  const { open, title, children, confirm, kind = 'primary', busy = false, disabled, onConfirm, onClose } = props
  if (!open) return null
  const acts = (
    <>
      <Button kind="plain" onPress={onClose}>
        {t.common.cancel}
      </Button>
      <Button kind={kind} busy={busy} disabled={disabled === true} onPress={onConfirm}>
        {confirm}
      </Button>
    </>
  )
  return (
    <Sheet title={title} onClose={onClose} acts={acts}>
      {children}
    </Sheet>
  )
}
