import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { heading, role } from '../../components/a11y'
import './certificates.scss'

interface VerdictCardProps {
  good: boolean
  title: string
  words: string
  children?: ReactNode
}

/** The answer in a large word and a sentence; spoken when it appears. The mark and the colour only repeat it. */
export function VerdictCard({ good, title, words, children }: VerdictCardProps) {
  return (
    <View className={`verdict ${good ? 'verdict--good' : 'verdict--bad'}`} {...role('status')}>
      <View className="verdict__head">
        <Text className="verdict__mark" aria-hidden>
          {good ? '✓' : '✕'}
        </Text>
        <View className="verdict__title" {...heading(2)}>
          <Text>{title}</Text>
        </View>
      </View>
      <Text className="certificate-words">{words}</Text>
      {children}
    </View>
  )
}
