import { View } from '@tarojs/components'
import type { DialogProps } from './dialog.types'

/** What stands above the page until it is answered. */
export function Dialog({ children, className, label }: DialogProps) {
  return (
    <View className={className} aria-role="dialog" aria-label={label}>
      {children}
    </View>
  )
}
