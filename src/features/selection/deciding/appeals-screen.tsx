import { View } from '@tarojs/components'
import { ActWithWords } from '../../../components/act-with-words'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Fact } from '../../../components/fact'
import { Hint } from '../../../components/hint'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { PagedList } from '../../../components/paged-list'
import { StatusTag } from '../../../components/status-tag'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { api } from '../../../services/api'
import { usePullToRefresh } from '../../../services/pull-to-refresh'
import { readAgain } from '../../../services/read-again'
import { lastDayWords } from '../../../services/time'
import { useCommand } from '../../../services/use-command'
import { useVillageNow } from '../../../services/village-clock'
import { contestName } from '../campaign-name'
import '../selection.scss'
import { type AppealRow, useAppeals } from '../use-selection'

const words = t.selection.appeals

/** Appeals of those who were not recommended, for the level that decides them. */
export function AppealsScreen() {
  const list = useAppeals()
  usePullToRefresh(list)
  return (
    <PageFrame title={words.title} state={stateOf(list)} wide="columns">
      <PagedList
        list={list}
        row={(row) => <AppealCard key={row.entryId} row={row} />}
        empty={<EmptyState words={words.empty} />}
      />
    </PageFrame>
  )
}

function AppealCard({ row }: { row: AppealRow }) {
  const { name, ending, endWords, words: said, dueAt, overdue, able } = row
  const due = fill(words.due, { date: lastDayWords(dueAt, useVillageNow()) })
  return (
    <Card
      title={name}
      aside={<StatusTag words={overdue ? words.overdue : due} tone={overdue ? 'warning' : 'active'} />}
    >
      <Fact label={t.selection.dossier.category}>{contestName(row)}</Fact>
      <Fact label={words.why}>{endWords ?? t.exemplarWords.endings[ending]}</Fact>
      <Fact label={words.said}>{said}</Fact>
      {able ? <Decide row={row} /> : <Hint words={words.notAble} />}
    </Card>
  )
}

function Decide({ row: { entryId, name } }: { row: AppealRow }) {
  const { run, busy, error } = useCommand(api.exemplars.decideAppeal.mutate, { onDone: readAgain })
  const send = (upheld: boolean) => (said: string) => run({ entryId, upheld, words: said })
  const shared = { label: words.reason, about: name, busy, error }
  return (
    <View className="selection-acts">
      <ActWithWords {...shared} act={words.accept} title={words.accept} kind="primary" onSend={send(true)} />
      <ActWithWords {...shared} act={words.reject} title={words.reject} onSend={send(false)} />
    </View>
  )
}
