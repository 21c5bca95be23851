import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Icon } from './icon'
import './state.scss'

interface EmptyStateProps {
  /** What to do so that something stands here. */
  words: string
  /** A button that does it. */
  children?: ReactNode
}

export function EmptyState({ words, children }: EmptyStateProps) {
  return (
    <View className="yx-state">
      <View className="yx-state__sign yx-state__sign--empty">
        <Icon name="wheat" />
      </View>
      <Text className="yx-state__words">{words}</Text>
      {children}
    </View>
  )
}
