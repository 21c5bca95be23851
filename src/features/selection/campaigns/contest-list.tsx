import type { ContestRow } from '../../../../cloudfunctions/contract/exemplar-campaigns'
import type { CampaignId } from '../../../../cloudfunctions/contract/ids'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { ListRow } from '../../../components/list-row'
import { PagedList } from '../../../components/paged-list'
import { StatusTag, type TagTone } from '../../../components/status-tag'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { go } from '../../../services/navigate'
import { usePullToRefresh } from '../../../services/pull-to-refresh'
import { lastDayWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import { contestName } from '../campaign-name'
import { useContests } from '../use-selection'

const words = t.selection

/** The contests of a campaign within the reader's reach: the stage of each, and what is due. */
export function ContestList({ campaignId }: { campaignId: CampaignId }) {
  const list = useContests(campaignId)
  usePullToRefresh(list)
  return (
    <Card title={words.campaign.contests}>
      <PagedList
        list={list}
        row={(row) => <Row key={row.contestId} row={row} />}
        empty={<EmptyState words={words.campaign.noContests} />}
      />
    </Card>
  )
}

function Row({ row }: { row: ContestRow }) {
  const { contestId, stage, stageEndsAt, overdue, standing, places, chosen } = row
  const counts = fill(chosen > 0 ? words.contest.rowChosen : words.contest.row, { standing, places, chosen })
  const now = useVillageNow()
  const due =
    stageEndsAt && !overdue ? `${fill(t.exemplarWords.until, { date: lastDayWords(stageEndsAt, now) })} · ` : ''
  return (
    <ListRow
      title={contestName(row)}
      note={`${due}${counts}`}
      aside={<StatusTag words={t.exemplarWords.stages[stage]} tone={toneOf(row)} />}
      onPress={() => go('contest', { contestId })}
    />
  )
}

const toneOf = ({ stage, overdue }: ContestRow): TagTone => {
  if (overdue) return 'warning'
  return stage === 'closed' ? 'done' : 'active'
}
