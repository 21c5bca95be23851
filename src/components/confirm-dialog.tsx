import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import * as t from '../i18n/zh-CN'
import { heading, role } from './a11y'
import { Button } from './button'
import './sheet.scss'

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
  return (
    <View className="yx-sheet">
      <View className="yx-sheet__veil" onClick={onClose} aria-hidden />
      <View className="yx-sheet__panel" {...role('dialog')} aria-label={title} aria-modal>
        <View className="yx-sheet__title" {...heading(2)}>
          <Text>{title}</Text>
        </View>
        <View className="yx-sheet__body">{children}</View>
        <View className="yx-sheet__acts">
          <Button kind="plain" onPress={onClose}>
            {t.common.cancel}
          </Button>
          <Button kind={kind} busy={busy} disabled={disabled === true} onPress={onConfirm}>
            {confirm}
          </Button>
        </View>
      </View>
    </View>
  )
}
