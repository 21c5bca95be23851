import { Text, View } from '@tarojs/components'
import type { DivisionCode } from '../../../../cloudfunctions/contract/ids'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { PagedList } from '../../../components/paged-list'
import { StatusTag } from '../../../components/status-tag'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { usePullToRefresh } from '../../../services/pull-to-refresh'
import { useMe } from '../../../services/session'
import { datedWords } from '../../../services/time'
import { contestName } from '../campaign-name'
import '../selection.scss'
import { type HonourRow, useHonours } from '../use-selection'
import { ProposeRevocation } from './propose-revocation'

const words = t.selection.honours

/** Who was chosen within an officer's reach. */
export function HonoursScreen() {
  const me = useMe()
  const office = me.data?.roles.find(({ role }) => role === 'countyOfficer' || role === 'townshipOfficer')
  return (
    <PageFrame title={words.title} state={stateOf(me)} wide="columns">
      {office ? <Honours divisionCode={office.divisionCode} /> : <EmptyState words={t.errors.NO_RIGHT} />}
    </PageFrame>
  )
}

function Honours({ divisionCode }: { divisionCode: DivisionCode }) {
  const list = useHonours(divisionCode)
  usePullToRefresh(list)
  return (
    <PagedList
      list={list}
      row={(row) => <HonourCard key={row.honourId} row={row} />}
      empty={<EmptyState words={words.empty} />}
    />
  )
}

function HonourCard({ row }: { row: HonourRow }) {
  const { name, villageName, year, status, chosenOn } = row
  return (
    <Card
      title={name}
      aside={<StatusTag words={t.exemplarWords.honours[status]} tone={status === 'standing' ? 'honour' : 'warning'} />}
    >
      <Text className="selection-soft">
        {`${fill(t.selection.open.yearWords, { year })} · ${contestName(row)} · ${villageName}`}
      </Text>
      <Text className="selection-soft">{fill(words.chosenOn, { date: datedWords(chosenOn) })}</Text>
      {status === 'standing' && (
        <View className="selection-acts">
          <ProposeRevocation row={row} />
        </View>
      )}
    </Card>
  )
}
