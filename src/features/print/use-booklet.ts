import { useQuery } from '@tanstack/react-query'
import type { BookletView } from '../../../cloudfunctions/contract/booklet'
import type { HouseholdId } from '../../../cloudfunctions/contract/ids'
import { api } from '../../services/api'

/** Whose booklet: the reader's own household's, or another's that a clerk may print. */
export type Whose = HouseholdId | 'mine'

type Ask = (cursor: string | undefined) => Promise<BookletView>

/** All pages as one. */
async function readWhole(ask: Ask): Promise<BookletView> {
  const first = await ask(undefined)
  const rows = [...first.rows]
  for (let next = first.next; next !== undefined; ) {
    const page = await ask(next)
    rows.push(...page.rows)
    next = page.next
  }
  return { ...first, rows }
}

/** The booklet of a household and year as the ledger stands now: read again at every opening, since it goes to paper. */
export const useBooklet = (whose: Whose, year: number) =>
  useQuery({
    queryKey: ['points.booklet', whose, year],
    queryFn: ({ signal }) =>
      readWhole((cursor) =>
        whose === 'mine'
          ? api.points.booklet.query({ year, cursor }, { signal })
          : api.points.bookletOf.query({ householdId: whose, year, cursor }, { signal }),
      ),
    refetchOnMount: 'always',
  })
