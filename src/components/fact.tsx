import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import './fact.scss'

/** What something is called, and what it is. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <View className="yx-fact">
      <Text className="yx-fact__label">{label}</Text>
      <View className="yx-fact__value">{typeof children === 'string' ? <Text>{children}</Text> : children}</View>
    </View>
  )
}
