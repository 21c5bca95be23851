import type { CampaignRow } from '../../../../cloudfunctions/contract/exemplar-campaigns'
import type { CampaignStatus } from '../../../../cloudfunctions/contract/exemplar-words'
import type { DivisionCode } from '../../../../cloudfunctions/contract/ids'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { ListRow } from '../../../components/list-row'
import { PagedList } from '../../../components/paged-list'
import { StatusTag, type TagTone } from '../../../components/status-tag'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { go } from '../../../services/navigate'
import { usePullToRefresh } from '../../../services/pull-to-refresh'
import { dayWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import { campaignName } from '../campaign-name'
import { useCampaigns } from '../use-selection'

export const CAMPAIGN_TONES: Record<CampaignStatus, TagTone> = { running: 'active', ended: 'plain', concluded: 'done' }

/** Campaigns of a division and of the levels above it, newest first. */
export function CampaignList({ divisionCode, empty }: { divisionCode: DivisionCode; empty: string }) {
  const list = useCampaigns(divisionCode)
  usePullToRefresh(list)
  return (
    <Card title={t.selection.campaigns}>
      <PagedList
        list={list}
        row={(row) => <Row key={row.campaignId} row={row} />}
        empty={<EmptyState words={empty} />}
      />
    </Card>
  )
}

function Row({ row }: { row: CampaignRow }) {
  const { campaignId, divisionName, openedAt, status } = row
  const opened = fill(t.selection.openedOn, { date: dayWords(openedAt, useVillageNow()) })
  return (
    <ListRow
      title={campaignName(row)}
      note={`${divisionName} · ${opened}`}
      aside={<StatusTag words={t.exemplarWords.campaignStatuses[status]} tone={CAMPAIGN_TONES[status]} />}
      onPress={() => go('campaign', { campaignId })}
    />
  )
}
