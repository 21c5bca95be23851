import { useState } from 'react'
import { EmptyState } from '../../components/empty-state'
import { PageFrame } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { Tabs } from '../../components/tabs'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { ChangeCard } from './change-card'
import { type ChangeList, useChanges } from './use-roster'

const words = t.roster.changes
const LISTS = (['open', 'decided'] as const).map((value) => ({ value, words: words.lists[value] }))

/** Changes of the roster: those that wait for the second signature, and those that were decided. */
export function ChangesScreen() {
  const [list, setList] = useState<ChangeList>('open')
  const asked = useChanges(list)
  usePullToRefresh(asked)
  return (
    <PageFrame title={words.title} wide="columns">
      <Tabs label={words.which} options={LISTS} value={list} onChange={setList} />
      <PagedList
        list={asked}
        row={(change) => <ChangeCard key={change.changeId} change={change} />}
        empty={<EmptyState words={words.empty[list]} />}
      />
    </PageFrame>
  )
}
