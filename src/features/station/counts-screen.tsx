import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import { COUNTED_MONTHS, type SchoolCounts } from '../../../cloudfunctions/contract/school-counts'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { EmptyState } from '../../components/empty-state'
import { Loaded } from '../../components/loaded'
import { PageFrame, stateOf } from '../../components/page-frame'
import { Tabs } from '../../components/tabs'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useMe } from '../../services/session'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { Bars } from './bars'
import { CountsExport } from './counts-export'
import { divisionBars, monthBars, SHOWN, type Shown } from './counts-words'
import './station.scss'
import { useSchoolCounts } from './use-station'

const words = t.station.counts
const PERIODS = COUNTED_MONTHS.map((months) => ({ value: String(months), words: words.periods[months] }))
const OPTIONS = SHOWN.map((value) => ({ value, title: words.shown[value] }))

/** What the night school offered and was asked for: of a station, or of all below a township or the county. */
export function SchoolCountsScreen() {
  const me = useMe()
  const rights = me.data?.rights ?? []
  const whose = rights.includes('school.oversee') ? 'below' : 'station'
  const may = whose === 'below' || rights.includes('school.organise')
  return (
    <PageFrame title={words.title} state={stateOf(me)} wide>
      {may ? <Counted whose={whose} /> : <EmptyState words={t.errors.NO_RIGHT} />}
    </PageFrame>
  )
}

function Counted({ whose }: { whose: 'station' | 'below' }) {
  const [months, setMonths] = useState<(typeof COUNTED_MONTHS)[number]>(3)
  const [shown, setShown] = useState<Shown>('sessions')
  const asked = useSchoolCounts(whose, months)
  usePullToRefresh(asked)
  const choose = (value: string) => setMonths(COUNTED_MONTHS.find((one) => String(one) === value) ?? 3)
  return (
    <>
      <Text className="station-words">{words.words}</Text>
      <Tabs label={words.period} options={PERIODS} value={String(months)} onChange={choose} />
      <Loaded query={asked}>
        {(data) => (
          <>
            <Totals data={data} />
            <Card title={words.look}>
              <ChooseOne label={words.look} layout="tiles" options={OPTIONS} value={shown} onChange={setShown} />
              <View className="station-acts">
                <Text className="station-words">{words.legends[shown]}</Text>
              </View>
            </Card>
            <View className="station-charts">
              {months > 1 && (
                <Card title={words.byMonth}>
                  <Bars label={`${words.byMonth} ${words.shown[shown]}`} bars={monthBars(data, shown)} />
                </Card>
              )}
              <Card title={words.byDivision}>
                {data.divisions.length === 0 && <EmptyState words={words.noStation} />}
                <Bars label={`${words.byDivision} ${words.shown[shown]}`} bars={divisionBars(data, shown)} />
              </Card>
            </View>
            <CountsExport counts={data} />
          </>
        )}
      </Loaded>
    </>
  )
}

function Totals({ data: { from, until, total } }: { data: SchoolCounts }) {
  const now = useVillageNow()
  return (
    <Card title={fill(words.span, { from: dayWords(from, now), until: dayWords(until, now) })}>
      {SHOWN.map((shown) => (
        <Text key={shown} className="station-words">
          {fill(words.totals[shown], { ...total })}
        </Text>
      ))}
    </Card>
  )
}
