import { Text, View } from '@tarojs/components'
import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { lastDayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './appeals.scss'
import type { AppealRow } from './use-appeals'

/** One appeal of the queue; to who cannot decide it only that it waits, and why it is not theirs. */
export function AppealCard({ appeal }: { appeal: AppealRow }) {
  const { deed, villageName, overdue, level } = appeal
  const due = fill(t.appeals.due, { date: lastDayWords(appeal.dueAt, useVillageNow()) })
  const row = { deedClass: deed ? t.deeds.classes[deed.deedClass] : '', village: villageName }
  return (
    <Card
      title={deed ? fill(t.appeals.row, row) : villageName}
      aside={
        <StatusTag
          words={overdue ? t.appeals.overdue : t.appeals.levels[level]}
          tone={overdue ? 'warning' : 'active'}
        />
      }
    >
      <Text className="appeals-soft">{overdue ? t.appeals.overdueWords : due}</Text>
      {deed ? (
        <ListRow title={deed.summary} onPress={() => go('appeal', { appealId: appeal.appealId })} />
      ) : (
        <NotTheirs appeal={appeal} />
      )}
    </Card>
  )
}

function NotTheirs({ appeal: { recusedFor, decidedBefore } }: { appeal: AppealRow }) {
  const recused = recusedFor.length > 0
  return (
    <View className="appeals-barred">
      <Text className="appeals-strong">{recused ? t.appeals.recused : t.appeals.decidedBefore}</Text>
      {recusedFor.map((ground) => (
        <Text key={ground}>{t.council.grounds[ground]}</Text>
      ))}
      <Text className="appeals-soft">
        {recused || !decidedBefore ? t.appeals.recusedWords : t.appeals.decidedBeforeWords}
      </Text>
    </View>
  )
}
