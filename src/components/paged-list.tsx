import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { ErrorState } from './error-state'
import { LoadMore } from './load-more'
import { Skeleton } from './skeleton'

interface Paged<Row> {
  data: { pages: readonly { rows: readonly Row[] }[] } | undefined
  hasNextPage: boolean
  isFetchingNextPage: boolean
  error: unknown
  fetchNextPage: () => unknown
}

interface PagedListProps<Row> {
  list: Paged<Row>
  row: (row: Row) => ReactNode
  /** What stands there when there is nothing: an EmptyState. */
  empty: ReactNode
}

/** The rows of a list that pages by cursor; nothing is called empty before it was asked. Each page has a wrapper: one node takes no more than 60 children. */
export function PagedList<Row>({ list, row, empty }: PagedListProps<Row>) {
  if (list.data === undefined)
    return list.error ? <ErrorState error={list.error} onRetry={list.fetchNextPage} /> : <Skeleton />
  const { pages } = list.data
  if (pages.every((page) => page.rows.length === 0)) return <>{empty}</>
  return (
    <>
      {pages.map((page, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: pages are only ever added at the end
        <View key={at}>{page.rows.map(row)}</View>
      ))}
      <LoadMore
        hasMore={list.hasNextPage}
        busy={list.isFetchingNextPage}
        error={list.error}
        onMore={() => list.fetchNextPage()}
      />
    </>
  )
}
