import { View } from '@tarojs/components'
import type { GroundProps } from './ground.types'

/** What a page stands on. The platform itself moves a screen reader to a page that opens. */
export function Ground({ children, className, style }: GroundProps) {
  return (
    <View className={className} style={style}>
      {children}
    </View>
  )
}
