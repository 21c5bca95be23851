import { EmptyState } from '../../components/empty-state'
import { PageFrame } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { AppealCard } from './appeal-card'
import { useAppeals } from './use-appeals'

/** Appeals that wait for the officers of the reader's level, oldest first. */
export function AppealsScreen() {
  const list = useAppeals()
  usePullToRefresh(list)
  return (
    <PageFrame title={t.appeals.title} wide="columns">
      <PagedList
        list={list}
        row={(appeal) => <AppealCard key={appeal.appealId} appeal={appeal} />}
        empty={<EmptyState words={t.appeals.empty} />}
      />
    </PageFrame>
  )
}
