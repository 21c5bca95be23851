import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { ListRow } from '../../../components/list-row'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { StatusTag } from '../../../components/status-tag'
import { fill } from '../../../i18n/fill'
import * as t from '../../../i18n/zh-CN'
import { go } from '../../../services/navigate'
import { usePullToRefresh } from '../../../services/pull-to-refresh'
import { lastDayWords } from '../../../services/time'
import { useVillageNow } from '../../../services/village-clock'
import { contestName } from '../campaign-name'
import { useScoringDesk } from '../use-selection'

const words = t.selection.scoring

/** Contests in which the reader has a seat. */
export function ScoringScreen() {
  const asked = useScoringDesk()
  usePullToRefresh(asked)
  const now = useVillageNow()
  const rows = asked.data?.rows ?? []
  const due = (dueAt: string | undefined) =>
    dueAt === undefined ? '' : ` · ${fill(t.exemplarWords.until, { date: lastDayWords(dueAt, now) })}`
  return (
    <PageFrame title={words.title} state={stateOf(asked)}>
      {rows.length === 0 ? (
        <EmptyState words={words.empty} />
      ) : (
        <Card>
          {rows.map((row) => (
            <ListRow
              key={row.contestId}
              title={contestName(row)}
              note={`${fill(words.row, { candidates: row.candidates })}${due(row.dueAt)}`}
              aside={<StatusTag words={words.todo[row.todo]} tone={row.todo === 'nothing' ? 'done' : 'active'} />}
              onPress={() => go('scoreSheet', { contestId: row.contestId })}
            />
          ))}
        </Card>
      )}
    </PageFrame>
  )
}
