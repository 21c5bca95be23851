import { View } from '@tarojs/components'
import { useState } from 'react'
import type { DeedClass } from '../../../cloudfunctions/contract/deeds'
import type { DeskOrder } from '../../../cloudfunctions/contract/fields'
import type { ReviewId } from '../../../cloudfunctions/contract/ids'
import { role } from '../../components/a11y'
import { EmptyState } from '../../components/empty-state'
import { PagedList } from '../../components/paged-list'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { QueueFilters } from './queue-filters'
import { QueueRowView } from './queue-row'
import { ROW_CLASS } from './row-class'
import { type QueueFilter, useQueue } from './use-council'
import { useQueueKeys } from './use-queue-keys'

interface QueueProps {
  /** The review that stands beside the list. */
  opened: ReviewId | undefined
  onOpen: (reviewId: ReviewId) => void
}

/** All that waits for the council, the oldest first unless the reader chooses otherwise. */
export function Queue({ opened, onOpen }: QueueProps) {
  const [filter, setFilter] = useState<QueueFilter>('toDecide')
  const [deedClass, setDeedClass] = useState<DeedClass>()
  const [order, setOrder] = useState<DeskOrder>('oldest')
  const list = useQueue({ filter, deedClass, order })
  usePullToRefresh(list)
  useQueueKeys(ROW_CLASS)
  return (
    <>
      <QueueFilters
        {...{ filter, deedClass, order }}
        onFilter={setFilter}
        onDeedClass={setDeedClass}
        onOrder={setOrder}
      />
      <View {...role('group')} aria-label={t.council.desk.list}>
        <PagedList
          list={list}
          row={(row) => <QueueRowView key={row.reviewId} row={row} opened={row.reviewId === opened} onOpen={onOpen} />}
          empty={<EmptyState words={t.council.empty[filter]} />}
        />
      </View>
    </>
  )
}
