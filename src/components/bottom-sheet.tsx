import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { heading, role } from './a11y'
import './sheet.scss'

interface BottomSheetProps {
  title: string
  onClose: () => void
  children: ReactNode
}

/** A few acts that come up from the foot of the page. */
export function BottomSheet({ title, onClose, children }: BottomSheetProps) {
  return (
    <View className="yx-sheet">
      <View className="yx-sheet__veil" onClick={onClose} aria-hidden />
      <View className="yx-sheet__panel" {...role('dialog')} aria-label={title} aria-modal>
        <View className="yx-sheet__title" {...heading(2)}>
          <Text>{title}</Text>
        </View>
        {children}
      </View>
    </View>
  )
}
