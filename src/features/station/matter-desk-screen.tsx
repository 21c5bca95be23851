import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { DeskOrder } from '../../../cloudfunctions/contract/fields'
import { LIMITS } from '../../../cloudfunctions/contract/limits'
import { MATTER_FILTERS, type MatterFilter, type MatterRow } from '../../../cloudfunctions/contract/school-matters'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { FailureNote } from '../../components/failure-note'
import { OrderField } from '../../components/order-field'
import { PageFrame } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { StatusTag } from '../../components/status-tag'
import { Tabs } from '../../components/tabs'
import { TextField } from '../../components/text-field'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { lastDayWords } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { useVillageNow } from '../../services/village-clock'
import './station.scss'
import { refreshStation, useMatterDesk } from './use-station'

/** What was asked at the station and waits for an answer. */
export function MatterDeskScreen() {
  return (
    <PageFrame title={t.station.desk}>
      <MatterList movedUp={false} />
    </PageFrame>
  )
}

const filters = MATTER_FILTERS.map((value) => ({ value, words: t.station.deskFilters[value] }))

/** Questions that wait here, the oldest first unless the reader chooses otherwise. */
export function MatterList({ movedUp }: { movedUp: boolean }) {
  const [filter, setFilter] = useState<MatterFilter>('all')
  const [order, setOrder] = useState<DeskOrder>('oldest')
  const list = useMatterDesk(movedUp, { filter, order })
  return (
    <>
      <Tabs label={t.station.deskFilter} options={filters} value={filter} onChange={setFilter} />
      <OrderField value={order} onChange={setOrder} />
      <PagedList
        list={list}
        row={(matter) => <OpenMatter key={matter.matterId} matter={matter} movedUp={movedUp} />}
        empty={<EmptyState words={t.station.deskNone[filter]} />}
      />
    </>
  )
}

function OpenMatter({ matter, movedUp }: { matter: MatterRow; movedUp: boolean }) {
  const now = useVillageNow()
  const { ownerName } = matter
  return (
    <Card title={matter.stationName} aside={<StatusTag words={t.school.matterStatuses[matter.status]} />}>
      <Text className="station-words">{matter.words}</Text>
      <View className="station-tags">
        <StatusTag
          words={fill(t.station.due, { date: lastDayWords(matter.dueAt, now) })}
          tone={matter.overdue ? 'warning' : 'active'}
        />
        {ownerName !== undefined && <StatusTag words={fill(t.school.owner, { name: ownerName })} />}
      </View>
      {!movedUp && ownerName === undefined && <Own matter={matter} />}
      <Answer matter={matter} movedUp={movedUp} />
    </Card>
  )
}

function Own({ matter: { matterId } }: { matter: MatterRow }) {
  const [name, setName] = useState('')
  const own = useCommand(api.matters.own.mutate, { onDone: refreshStation })
  const { length } = name.trim()
  return (
    <View className="station-acts">
      <TextField label={t.station.own} value={name} onChange={setName} />
      <Button
        kind="plain"
        busy={own.busy}
        disabled={length < LIMITS.nameMin || length > LIMITS.nameMax}
        onPress={() => own.run({ matterId, ownerName: name.trim() })}
      >
        {t.station.ownSend}
      </Button>
      <FailureNote error={own.error} />
    </View>
  )
}

function Answer({ matter: { matterId }, movedUp }: { matter: MatterRow; movedUp: boolean }) {
  const [words, setWords] = useState('')
  const call = movedUp ? api.matters.answerMovedUp.mutate : api.matters.answer.mutate
  const answer = useCommand(call, { onDone: refreshStation })
  const { length } = words.trim()
  return (
    <View className="station-acts">
      <TextField
        label={t.station.answer}
        hint={t.station.answerLimit}
        lines="many"
        value={words}
        onChange={setWords}
        limit={LIMITS.matterMax}
      />
      <Button
        busy={answer.busy}
        disabled={length < LIMITS.matterMin || length > LIMITS.matterMax}
        onPress={() => answer.run({ matterId, answer: words.trim() })}
      >
        {t.station.answerSend}
      </Button>
      <FailureNote error={answer.error} />
    </View>
  )
}
