import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './stack.scss'

/** Things one under the other with room between them. */
export function Stack({ children }: { children: ReactNode }) {
  return <View className="yx-stack">{children}</View>
}
