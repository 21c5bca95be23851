import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './bottom-bar.scss'

/** The one primary action of a page, where the thumb is. */
export function BottomBar({ children }: { children: ReactNode }) {
  return (
    <View className="yx-bar">
      <View className="yx-bar__inside">{children}</View>
    </View>
  )
}
