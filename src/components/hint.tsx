import { Text, View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { role } from './a11y'
import './hint.scss'

/** Something worth knowing before going on; spoken when it appears. With an act beneath it, when there is one. */
export function Hint({ words, children }: { words: string; children?: ReactNode }) {
  return (
    <View className="yx-hint" {...role('status')}>
      <Text>{words}</Text>
      {children}
    </View>
  )
}
