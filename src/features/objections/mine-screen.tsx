import { EmptyState } from '../../components/empty-state'
import { MustSignIn } from '../../components/must-sign-in'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useMe } from '../../services/session'
import { MyObjectionCard } from './my-objection-card'
import { useMyObjections } from './use-objections'

/** The reader's own objections, with the next date of each. */
export function MyObjectionsScreen() {
  const me = useMe()
  return (
    <PageFrame title={t.objections.mine.title} state={stateOf(me)}>
      {me.data?.person ? <List /> : <MustSignIn />}
    </PageFrame>
  )
}

function List() {
  const list = useMyObjections()
  usePullToRefresh(list)
  return (
    <PagedList
      list={list}
      row={(own) => <MyObjectionCard key={own.objectionId} own={own} />}
      empty={<EmptyState words={t.objections.mine.empty} />}
    />
  )
}
