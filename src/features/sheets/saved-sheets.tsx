import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { PagedList } from '../../components/paged-list'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { usePaged } from '../../services/paged'
import { momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'

const words = t.sheets

/** Who saved what, when, and why where it was with names. */
export function SavedSheets() {
  const now = useVillageNow()
  const list = usePaged(['sheets.saved'], (cursor, signal) => api.sheets.saved.query({ cursor }, { signal }))
  return (
    <Card title={words.log}>
      <PagedList
        list={list}
        row={({ sheetId, at, kind, readerName, divisionName, reason }) => {
          const date = momentWords(at, now)
          return (
            <ListRow
              key={sheetId}
              title={fill(words.logRow, { name: readerName, division: divisionName, kind: words.kinds[kind] })}
              note={reason === undefined ? date : fill(words.logNoteUnmasked, { date, reason })}
            />
          )
        }}
        empty={<EmptyState words={words.logEmpty} />}
      />
    </Card>
  )
}
