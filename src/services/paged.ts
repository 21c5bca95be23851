import { type QueryKey, useInfiniteQuery } from '@tanstack/react-query'

interface Page<Row> {
  rows: Row[]
  next?: string | undefined
}

type Ask<Row> = (cursor: string | undefined, signal: AbortSignal) => Promise<Page<Row>>

/** A working list that pages by cursor; `ask` fetches the page that begins at the cursor. */
export function usePaged<Row>(queryKey: QueryKey, ask: Ask<Row>) {
  return useInfiniteQuery({
    queryKey,
    queryFn: ({ pageParam, signal }) => ask(pageParam, signal),
    initialPageParam: start(),
    getNextPageParam: (last) => last.next,
  })
}

const start = (): string | undefined => undefined
