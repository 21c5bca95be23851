import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { PageFrame } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { dateOf } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { MatterList } from './matter-desk-screen'
import { SessionLine } from './session-line'
import './station.scss'
import { useTownshipWeek } from './use-station'
import { WeekSpan } from './week-span'

/** All stations' weeks side by side by time, and the questions that came up because they were overdue. */
export function TownshipWeekScreen() {
  const today = dateOf(useVillageNow())
  const [chosen, setFrom] = useState<string>()
  const from = chosen ?? today
  const list = useTownshipWeek(from)
  usePullToRefresh(list)
  return (
    <PageFrame title={t.station.townshipTitle}>
      <Text className="station-words">{t.station.townshipWords}</Text>
      <Card title={t.school.week}>
        <PagedList
          list={list}
          row={(row) => <SessionLine key={row.sessionId} row={row} />}
          empty={<EmptyState words={t.station.none} />}
        />
        <WeekSpan from={from} onChange={setFrom} />
      </Card>
      <MatterList movedUp />
    </PageFrame>
  )
}
