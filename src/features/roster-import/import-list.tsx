import type { RosterImportId } from '../../../cloudfunctions/contract/ids'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { PagedList } from '../../components/paged-list'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'
import { momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'

const words = t.rosterImport

interface ImportListProps {
  chosen: RosterImportId | undefined
  onChoose: (importId: RosterImportId) => void
}

/** Files that came before, the latest first; one that waits goes on from here. */
export function ImportList({ chosen, onChoose }: ImportListProps) {
  const now = useVillageNow()
  const list = usePaged(['rosterImport.list'], (cursor, signal) => api.rosterImport.list.query({ cursor }, { signal }))
  return (
    <Card title={words.before}>
      <PagedList
        list={list}
        row={({ importId, fileName, startedAt, startedByName, status, rows }) => (
          <ListRow
            key={importId}
            title={fileName}
            note={fill(words.beforeNote, {
              date: momentWords(startedAt, now),
              name: startedByName ?? words.commandLine,
              rows,
            })}
            aside={<StatusTag words={words.statuses[status]} tone={status === 'applied' ? 'done' : 'plain'} />}
            {...(importId === chosen ? {} : { onPress: () => onChoose(importId) })}
          />
        )}
        empty={<EmptyState words={words.none} />}
      />
    </Card>
  )
}
