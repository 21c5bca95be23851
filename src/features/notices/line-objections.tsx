import { Text, View } from '@tarojs/components'
import type { NoticeView } from '../../../cloudfunctions/contract/notices'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { lastDayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './notices.scss'

type Objection = NoticeView['lines'][number]['objections'][number]

/** What was objected to a line and what came of it: no names, and nothing that an objector wrote. */
export function LineObjections({ objections }: { objections: readonly Objection[] }) {
  const now = useVillageNow()
  if (objections.length === 0) return null
  return (
    <View className="notices-objections">
      <Text className="notices-objections__count">{fill(t.objections.shown.count, { count: objections.length })}</Text>
      {objections.map((one) => (
        <View key={one.number} className="notices-objections__one">
          <Text>{outcomeWords(one, now)}</Text>
          {one.reasons.map((reason) => (
            <Text key={reason}>{fill(t.objections.shown.why, { reason })}</Text>
          ))}
        </View>
      ))}
    </View>
  )
}

function outcomeWords({ number, ground, level, status, dueAt }: Objection, now: string): string {
  const { shown, grounds, levels, statuses } = t.objections
  const words = { number, ground: grounds[ground].title, level: levels[level], status: statuses[status] }
  if (dueAt === undefined) return fill(shown.over, words)
  return fill(status === 'open' ? shown.waiting : shown.answered, { ...words, date: lastDayWords(dueAt, now) })
}
