import { Text, View } from '@tarojs/components'
import { Button } from '../../components/button'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { daysAfter, dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './station.scss'

interface WeekSpanProps {
  from: string
  onChange: (from: string) => void
  /** Says which days are shown; of a list without an end another sentence. */
  words?: string
}

/** Which seven days are shown, and the ways to those before and after. */
export function WeekSpan({ from, onChange, words = t.school.span }: WeekSpanProps) {
  const now = useVillageNow()
  return (
    <View className="station-acts">
      <Text className="station-words">{fill(words, { from: dayWords(from, now) })}</Text>
      <View className="station-span">
        <View className="station-span__way">
          <Button kind="plain" onPress={() => onChange(daysAfter(from, -7))}>
            {t.school.earlier}
          </Button>
        </View>
        <View className="station-span__way">
          <Button kind="plain" onPress={() => onChange(daysAfter(from, 7))}>
            {t.school.later}
          </Button>
        </View>
      </View>
    </View>
  )
}
