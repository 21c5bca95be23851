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
import { SessionLine } from './session-line'
import './station.scss'
import { useTeaching } from './use-station'
import { WeekSpan } from './week-span'

const words = t.station.teaching

/** What the reader teaches, at whatever station, from a day on. */
export function TeachingScreen() {
  const today = dateOf(useVillageNow())
  const [chosen, setFrom] = useState<string>()
  const from = chosen ?? today
  const list = useTeaching(from)
  usePullToRefresh(list)
  return (
    <PageFrame title={words.title}>
      <Text className="station-words">{words.words}</Text>
      <Card title={words.list}>
        <WeekSpan from={from} onChange={setFrom} words={words.span} />
        <PagedList
          list={list}
          row={(row) => <SessionLine key={row.sessionId} row={row} />}
          empty={<EmptyState words={words.none} />}
        />
      </Card>
    </PageFrame>
  )
}
