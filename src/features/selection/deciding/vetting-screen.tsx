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
import { useVettingDesk } from '../use-selection'

const words = t.selection.vetting

/** Lines of the checklist that wait for the reader; each opens the dossier. */
export function VettingScreen() {
  const asked = useVettingDesk()
  usePullToRefresh(asked)
  const now = useVillageNow()
  const rows = asked.data?.rows ?? []
  return (
    <PageFrame title={words.title} state={stateOf(asked)}>
      {rows.length === 0 ? (
        <EmptyState words={words.empty} />
      ) : (
        <Card>
          {rows.map(({ entryId, line, name, villageName, category, dueAt }) => (
            <ListRow
              key={`${entryId} ${line}`}
              title={`${name} · ${t.exemplarWords.lines[line]}`}
              note={fill(words.row, { village: villageName, category: t.deeds.classes[category] })}
              aside={
                <StatusTag
                  words={dueAt === undefined ? words.again : fill(words.due, { date: lastDayWords(dueAt, now) })}
                  tone={dueAt === undefined ? 'warning' : 'active'}
                />
              }
              onPress={() => go('dossier', { entryId })}
            />
          ))}
        </Card>
      )}
    </PageFrame>
  )
}
