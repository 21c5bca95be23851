import { Text, View } from '@tarojs/components'
import { role } from './a11y'
import './progress-bar.scss'

interface ProgressBarProps {
  /** What is under way, with how far it is in words: the bar alone says nothing to who cannot see it. */
  words: string
  done: number
  of: number
}

/** How far something is that takes its time. */
export function ProgressBar({ words, done, of }: ProgressBarProps) {
  const percent = of === 0 ? 0 : Math.min(100, Math.floor((100 * done) / of))
  const values = { 'aria-valuemin': 0, 'aria-valuemax': 100, 'aria-valuenow': percent }
  return (
    <View className="yx-progress">
      <Text className="yx-progress__words">{words}</Text>
      <View className="yx-progress__track" {...role('progressbar')} aria-label={words} {...values}>
        <View className="yx-progress__done" style={{ width: `${percent}%` }} />
      </View>
    </View>
  )
}
