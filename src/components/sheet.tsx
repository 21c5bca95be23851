import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { heading } from './a11y'
import { Dialog } from './primitives/dialog'
import './sheet.scss'

interface SheetProps {
  title: string
  onClose: () => void
  children: ReactNode
  /** At its foot, side by side: what it can be answered with. */
  acts?: ReactNode
}

/** Comes up from the foot of the page and stands above it until it is answered or left. */
export function Sheet({ title, onClose, children, acts }: SheetProps) {
  return (
    <View className="yx-sheet">
      <View className="yx-sheet__veil" onClick={onClose} aria-hidden />
      <Dialog className="yx-sheet__panel" label={title} onClose={onClose}>
        <View className="yx-sheet__title" {...heading(2)}>
          <Text>{title}</Text>
        </View>
        <View className="yx-sheet__body">{children}</View>
        {acts !== undefined && <View className="yx-sheet__acts">{acts}</View>}
      </Dialog>
    </View>
  )
}
