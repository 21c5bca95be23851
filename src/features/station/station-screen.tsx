import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { useOfficeVillage } from '../../services/my-office'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useMe } from '../../services/session'
import { dateOf } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { OpenStation } from './open-station'
import { SessionLine } from './session-line'
import './station.scss'
import { useStationPlace, useStationWeek } from './use-station'
import { WeekSpan } from './week-span'

type Village = NonNullable<ReturnType<typeof useOfficeVillage>>

/** An organiser's station: the week, and the ways to what is done there. */
export function StationScreen() {
  const me = useMe()
  const village = useOfficeVillage('organiser')
  if (village) return <Station village={village} />
  return (
    <PageFrame title={t.station.title} state={stateOf(me)}>
      <EmptyState words={t.errors.NO_RIGHT} />
    </PageFrame>
  )
}

function Station({ village }: { village: Village }) {
  const place = useStationPlace(village.code)
  const [changes, setChanges] = useState(false)
  const station = place.data?.station ?? undefined
  return (
    <PageFrame title={t.station.title} state={stateOf(place)}>
      {(station === undefined || changes) && (
        <OpenStation
          village={village}
          onDone={() => setChanges(false)}
          {...(station === undefined ? {} : { before: station })}
        />
      )}
      {station !== undefined && !changes && (
        <>
          <Text className="station-words">{fill(t.station.open.at, station)}</Text>
          <Week />
          <Card>
            <ListRow title={t.station.term.title} onPress={() => go('importTerm')} />
            <ListRow title={t.station.counts.title} onPress={() => go('schoolCounts')} />
            <ListRow title={t.station.desk} onPress={() => go('matterDesk')} />
            <ListRow title={t.station.callTitle} onPress={() => go('callOffers')} />
            <ListRow title={t.station.open.change} onPress={() => setChanges(true)} />
          </Card>
        </>
      )}
    </PageFrame>
  )
}

function Week() {
  const today = dateOf(useVillageNow())
  const [chosen, setFrom] = useState<string>()
  const from = chosen ?? today
  const list = useStationWeek(from)
  usePullToRefresh(list)
  return (
    <>
      <View className="station-lead">
        <Button onPress={() => go('makeCourse')}>{t.station.make}</Button>
      </View>
      <Card>
        <WeekSpan from={from} onChange={setFrom} />
        <PagedList
          list={list}
          row={(row) => (
            <SessionLine key={row.sessionId} row={row} onPress={() => go('classSheet', { sessionId: row.sessionId })} />
          )}
          empty={<EmptyState words={t.station.none} />}
        />
      </Card>
    </>
  )
}
