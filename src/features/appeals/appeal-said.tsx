import { Text } from '@tarojs/components'
import type { AppealSheet } from '../../../cloudfunctions/contract/appeals'
import { Card } from '../../components/card'
import { Countdown } from '../../components/countdown'
import { Fact } from '../../components/fact'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { lastDayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './appeals.scss'

/** What the appeal says, by whom, and until when it is to be decided. */
export function AppealSaid({ sheet: { appealWords, appealedByName, dueAt, level } }: { sheet: AppealSheet }) {
  const now = useVillageNow()
  return (
    <Card title={t.appeals.sheet.appeal} aside={<StatusTag words={t.appeals.levels[level]} tone="active" />}>
      <Text className="appeals-story">{appealWords}</Text>
      <Fact label={t.appeals.sheet.by}>{appealedByName}</Fact>
      <Text className="appeals-soft">
        {dueAt <= now ? t.appeals.overdueWords : fill(t.appeals.due, { date: lastDayWords(dueAt, now) })}
      </Text>
      {dueAt > now && <Countdown until={dueAt} />}
    </Card>
  )
}
