import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { PageFrame } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { dateOf } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { MatterList } from './matter-desk-screen'
import './station.scss'
import { StationWeek } from './station-weeks'
import { useSideBySide } from './use-station'
import { WeekSpan } from './week-span'

/** All stations' weeks side by side, and the questions that came up because they were overdue. */
export function TownshipWeekScreen() {
  const today = dateOf(useVillageNow())
  const [chosen, setFrom] = useState<string>()
  const from = chosen ?? today
  const list = useSideBySide(from)
  usePullToRefresh(list)
  return (
    <PageFrame title={t.station.townshipTitle} wide>
      <Text className="station-words">{t.station.townshipWords}</Text>
      <Card>
        <WeekSpan from={from} onChange={setFrom} />
        <PagedList
          list={list}
          row={(row) => <StationWeek key={row.villageCode} station={row} />}
          empty={<EmptyState words={t.station.weeks.noStation} />}
        />
      </Card>
      <Card>
        <ListRow title={t.station.counts.title} onPress={() => go('schoolCounts')} />
      </Card>
      <MatterList movedUp />
    </PageFrame>
  )
}
