import { EmptyState } from '../../components/empty-state'
import { PageFrame } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { BindingRequestCard } from './binding-request'
import { useBindingRequests } from './use-bindings'

/** People who say who they are, and the roster to hold it against. */
export function BindingsScreen() {
  const list = useBindingRequests()
  usePullToRefresh(list)
  return (
    <PageFrame title={t.bindings.title} wide="columns">
      <PagedList
        list={list}
        row={(request) => <BindingRequestCard key={request.bindingId} request={request} />}
        empty={<EmptyState words={t.bindings.empty} />}
      />
    </PageFrame>
  )
}
