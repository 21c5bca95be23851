import type { ReactNode } from 'react'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { Stack } from '../../components/stack'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { go } from '../../services/navigate'
import { usePaged } from '../../services/paged'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { Balance } from './balance'
import { EntryRow } from './entry-row'
import { useBalance } from './use-balance'

const useLedger = () => usePaged(['points.ledger'], (cursor, signal) => api.points.ledger.query({ cursor }, { signal }))

/** Both balances of the household, and every entry they are made of; `saving` leads to the village's file. */
export function LedgerScreen({ saving }: { saving: ReactNode }) {
  const balance = useBalance()
  const entries = useLedger()
  usePullToRefresh(balance, entries)
  return (
    <PageFrame state={stateOf(balance, entries)} title={t.ledger.title}>
      {balance.data && <Balance balance={balance.data} />}
      <Button kind="link" onPress={() => go('rules')}>
        {t.ledger.rules}
      </Button>
      <Card title={t.ledger.entries}>
        <PagedList
          list={entries}
          row={(entry) => <EntryRow key={entry.id} entry={entry} />}
          empty={<EmptyState words={t.ledger.empty} />}
        />
      </Card>
      <Stack>
        <Button kind="plain" onPress={() => go('booklet')}>
          {t.print.booklet.open}
        </Button>
        {saving}
      </Stack>
    </PageFrame>
  )
}
