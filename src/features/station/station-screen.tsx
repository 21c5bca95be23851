import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
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
import { SessionLine } from './session-line'
import './station.scss'
import { useStationWeek } from './use-station'
import { WeekSpan } from './week-span'

/** An organiser's station: the week, and the ways to what is done there. */
export function StationScreen() {
  const today = dateOf(useVillageNow())
  const [chosen, setFrom] = useState<string>()
  const from = chosen ?? today
  const list = useStationWeek(from)
  usePullToRefresh(list)
  return (
    <PageFrame title={t.station.title}>
      <Text className="station-words">{t.station.words}</Text>
      <Button onPress={() => go('makeCourse')}>{t.station.make}</Button>
      <Card title={t.school.week}>
        <PagedList
          list={list}
          row={(row) => (
            <SessionLine key={row.sessionId} row={row} onPress={() => go('classSheet', { sessionId: row.sessionId })} />
          )}
          empty={<EmptyState words={t.station.none} />}
        />
        <WeekSpan from={from} onChange={setFrom} />
      </Card>
      <Card>
        <ListRow title={t.station.desk} onPress={() => go('matterDesk')} />
        <ListRow title={t.station.callTitle} onPress={() => go('callOffers')} />
      </Card>
    </PageFrame>
  )
}
