import { useState } from 'react'
import { COMPLAINT_FILTERS, type ComplaintFilter } from '../../../cloudfunctions/contract/complaints'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Loaded } from '../../components/loaded'
import { PageFrame } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { Tabs } from '../../components/tabs'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { ComplaintLine } from './complaint-row'
import { useComplaintQueue } from './use-complaints'

const filters = COMPLAINT_FILTERS.map((value) => ({ value, words: t.complaints.filters[value] }))

/** What an officer handles, oldest first. */
export function ComplaintDeskScreen() {
  const [filter, setFilter] = useState<ComplaintFilter>('open')
  const list = useComplaintQueue(filter)
  usePullToRefresh(list)
  return (
    <PageFrame title={t.complaints.desk.title} wide>
      <Tabs label={t.complaints.desk.show} options={filters} value={filter} onChange={setFilter} />
      <Loaded query={list}>{() => <Rows list={list} filter={filter} />}</Loaded>
    </PageFrame>
  )
}

function Rows({ list, filter }: { list: ReturnType<typeof useComplaintQueue>; filter: ComplaintFilter }) {
  return (
    <Card>
      <PagedList
        list={list}
        row={(one) => (
          <ComplaintLine
            key={one.complaintId}
            complaint={one}
            onPress={() => go('complaintSheet', { complaintId: one.complaintId })}
          />
        )}
        empty={<EmptyState words={t.complaints.desk.empty[filter]} />}
      />
    </Card>
  )
}
