import { Text } from '@tarojs/components'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Fact } from '../../../components/fact'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { Stack } from '../../../components/stack'
import { StatusTag } from '../../../components/status-tag'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { usePullToRefresh } from '../../../services/pull-to-refresh'
import { momentWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import { contestName } from '../campaign-name'
import '../selection.scss'
import { type RevocationRow, useRevocations } from '../use-selection'
import { DecideRevocationAppeal } from './decide-revocation-appeal'
import { HearRevocation } from './hear-revocation'

const words = t.selection.revocations

/** Proposals to revoke an honour: hearings that were agreed, notices that run, appeals that wait. */
export function RevocationsScreen() {
  const asked = useRevocations()
  usePullToRefresh(asked)
  return (
    <PageFrame title={words.title} state={stateOf(asked)}>
      {asked.data?.rows.length === 0 && <EmptyState words={words.empty} />}
      <Stack>
        {asked.data?.rows.map((row) => (
          <RevocationCard key={row.revocationId} row={row} />
        ))}
      </Stack>
    </PageFrame>
  )
}

function RevocationCard({ row }: { row: RevocationRow }) {
  const date = momentWords(row.hearingAt, useVillageNow())
  const { name, stage, reason, place, appealWords, can } = row
  return (
    <Card title={name} aside={<StatusTag words={words.stages[stage]} tone="active" />}>
      <Fact label={t.selection.dossier.category}>{contestName(row)}</Fact>
      <Fact label={words.reason}>{reason || t.exemplars.kinFound}</Fact>
      <Fact label={words.hearing}>{fill(words.hearingAt, { date, place })}</Fact>
      {appealWords && <Fact label={words.appeal}>{appealWords}</Fact>}
      {stage === 'hearing' && !can.includes('hear') && <Text className="selection-soft">{words.notYet}</Text>}
      {can.includes('hear') && <HearRevocation row={row} />}
      {can.includes('decideAppeal') && <DecideRevocationAppeal row={row} />}
    </Card>
  )
}
