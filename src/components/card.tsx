import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { heading } from './a11y'
import './card.scss'

interface CardProps {
  children: ReactNode
  title?: string
  /** Beside the title: a link to all of it, a tag. */
  aside?: ReactNode
}

export function Card({ children, title, aside }: CardProps) {
  return (
    <View className="yx-card">
      {title !== undefined && (
        <View className="yx-card__head">
          <View className="yx-card__title" {...heading(2)}>
            <Text>{title}</Text>
          </View>
          {aside}
        </View>
      )}
      {children}
    </View>
  )
}
