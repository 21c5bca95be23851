import { EmptyState } from '../../components/empty-state'
import { PageFrame } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { CheckCard } from './check-card'
import { useChecks } from './use-checks'

/** What councils passed under rules that the township checks first. */
export function ChecksScreen() {
  const list = useChecks()
  usePullToRefresh(list)
  return (
    <PageFrame title={t.checks.title} wide="columns">
      <PagedList
        list={list}
        row={(check) => <CheckCard key={check.deedId} check={check} />}
        empty={<EmptyState words={t.checks.empty} />}
      />
    </PageFrame>
  )
}
