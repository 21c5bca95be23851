import type { ReactNode } from 'react'
import { keptFrom } from '../services/kept-from'
import { ErrorState } from './error-state'
import { KeptNote } from './kept-note'
import { Skeleton } from './skeleton'

interface Asked<T> {
  data: T | undefined
  error: unknown
  dataUpdatedAt: number
  refetch: () => unknown
}

/** A part of a page that hangs on its own query: it waits and fails alone, the rest of the page stands. */
export function Loaded<T>({ query, children }: { query: Asked<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) {
    const from = keptFrom(query)
    return (
      <>
        {from !== undefined && <KeptNote from={from} short />}
        {children(query.data)}
      </>
    )
  }
  if (query.error !== null) return <ErrorState error={query.error} onRetry={query.refetch} />
  return <Skeleton />
}
