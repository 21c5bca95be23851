import { Text, View } from '@tarojs/components'
import * as t from '../i18n/zh-CN'
import { Button } from './button'
import './week-span.scss'

interface WeekSpanProps {
  /** Which days are shown, a whole phrase. */
  words: string
  onEarlier: () => void
  onLater: () => void
  /** Nothing lies before it. */
  first?: boolean
}

/** Which seven days are shown, and the ways to those before and after, side by side. */
export function WeekSpan({ words, onEarlier, onLater, first = false }: WeekSpanProps) {
  return (
    <View className="yx-span">
      <Text className="yx-span__words">{words}</Text>
      <View className="yx-span__ways">
        <Button kind="plain" disabled={first} onPress={onEarlier}>
          {t.common.daysEarlier}
        </Button>
        <Button kind="plain" onPress={onLater}>
          {t.common.daysLater}
        </Button>
      </View>
    </View>
  )
}
