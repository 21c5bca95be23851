import { Text, View } from '@tarojs/components'
import type { Correction } from '../../../cloudfunctions/contract/boards'
import { heading } from '../../components/a11y'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './boards.scss'

/** What was taken back after the board was closed: which place, when, how many points, and by which rule. */
export function Corrections({ corrections }: { corrections: readonly Correction[] }) {
  const now = useVillageNow()
  if (corrections.length === 0) return null
  return (
    <View className="boards-corrections">
      <View className="boards-corrections__title" {...heading(3)}>
        <Text>{t.boards.corrections}</Text>
      </View>
      {corrections.map((one, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two corrections of one place may be alike
        <Text key={at} className="boards-note">
          {correctionWords(one, now)}
        </Text>
      ))}
    </View>
  )
}

function correctionWords({ place, at, points, ruleName }: Correction, now: string): string {
  const correction = fill(t.boards.correction, { place, points, date: dayWords(at, now) })
  return ruleName === null ? correction : fill(t.boards.correctionWhy, { correction, rule: ruleName })
}
