import { Text, View } from '@tarojs/components'
import { useState } from 'react'
import type { MatterRow } from '../../../cloudfunctions/contract/school-matters'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { ChooseOne } from '../../components/choice'
import { EmptyState } from '../../components/empty-state'
import { FailureNote } from '../../components/failure-note'
import { PageFrame } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { StatusTag } from '../../components/status-tag'
import { Tabs } from '../../components/tabs'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { lastDayWords } from '../../services/time'
import { useCommand } from '../../services/use-command'
import { useVillageNow } from '../../services/village-clock'
import { AskMatter } from './ask-matter'
import './school.scss'
import { refreshSchool, useMatters } from './use-school'

const VIEWS = [
  { value: 'village', words: t.school.mattersVillage },
  { value: 'mine', words: t.school.mattersMine },
] as const

/** What was asked and answered in the village, and my own questions with what became of them. */
export function MattersScreen() {
  const [which, setWhich] = useState<'village' | 'mine'>('mine')
  const list = useMatters(which)
  usePullToRefresh(list)
  return (
    <PageFrame title={t.school.matters}>
      <Tabs label={t.school.matters} options={VIEWS} value={which} onChange={setWhich} />
      <PagedList
        list={list}
        row={(matter) => <Matter key={matter.matterId} matter={matter} />}
        empty={<EmptyState words={which === 'mine' ? t.school.mattersMineNone : t.school.mattersNone} />}
      />
      <AskMatter />
    </PageFrame>
  )
}

function Matter({ matter }: { matter: MatterRow }) {
  const now = useVillageNow()
  const waits = matter.answer === undefined
  return (
    <Card title={matter.stationName} aside={<StatusTag words={t.school.matterStatuses[matter.status]} />}>
      <Text className="school-words">{matter.words}</Text>
      <View className="school-tags">
        {matter.ownerName !== undefined && <StatusTag words={fill(t.school.owner, { name: matter.ownerName })} />}
        {waits && <StatusTag words={fill(t.school.due, { date: lastDayWords(matter.dueAt, now) })} tone="active" />}
        {matter.movedUp && <StatusTag words={t.school.movedUp} tone="warning" />}
        {matter.rating !== undefined && (
          <StatusTag words={fill(t.school.rated, { stars: matter.rating })} tone="done" />
        )}
      </View>
      {!waits && <Text className="school-words">{`${t.school.answer}：${matter.answer}`}</Text>}
      {matter.mine && matter.status === 'answered' && <Rate matter={matter} />}
    </Card>
  )
}

const STARS = ['1', '2', '3', '4', '5'] as const
const RATINGS = STARS.map((value) => ({ value, title: fill(t.school.rateOf, { stars: value }) }))

function Rate({ matter: { matterId } }: { matter: MatterRow }) {
  const [stars, setStars] = useState<(typeof STARS)[number]>()
  const rate = useCommand(api.matters.rate.mutate, { onDone: refreshSchool })
  return (
    <View className="school-acts">
      <ChooseOne label={t.school.rate} layout="tiles" options={RATINGS} value={stars} onChange={setStars} />
      <Button
        busy={rate.busy}
        disabled={stars === undefined}
        onPress={() => stars !== undefined && rate.run({ matterId, rating: Number(stars) })}
      >
        {t.school.rate}
      </Button>
      <FailureNote error={rate.error} />
    </View>
  )
}
