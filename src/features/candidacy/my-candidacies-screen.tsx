import { EmptyState } from '../../components/empty-state'
import { Lead } from '../../components/lead'
import { PageFrame, stateOf } from '../../components/page-frame'
import { Stack } from '../../components/stack'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { CandidacyView } from './candidacy-view'
import { useMine } from './use-mine'

/** Where the candidacies of one's own and of one's family stand, and what can be said about them. */
export function MyCandidaciesScreen() {
  const asked = useMine()
  usePullToRefresh(asked)
  return (
    <PageFrame title={t.candidacy.title} state={stateOf(asked)}>
      {asked.data?.rows.length === 0 ? (
        <EmptyState words={t.candidacy.empty} />
      ) : (
        <Stack>
          <Lead>{t.candidacy.lead}</Lead>
          {asked.data?.rows.map((row) => (
            <CandidacyView key={row.candidacyId} candidacy={row} />
          ))}
        </Stack>
      )}
    </PageFrame>
  )
}
