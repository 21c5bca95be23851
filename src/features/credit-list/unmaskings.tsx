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

const words = t.creditList

/** Who had names shown, when and why. */
export function Unmaskings() {
  const now = useVillageNow()
  const list = usePaged(['credit.unmaskings'], (cursor, signal) => api.credit.unmaskings.query({ cursor }, { signal }))
  return (
    <Card title={words.log}>
      <PagedList
        list={list}
        row={({ unmaskingId, at, readerName, divisionName, reason }) => (
          <ListRow
            key={unmaskingId}
            title={fill(words.logRow, { name: readerName, division: divisionName })}
            note={fill(words.logNote, { date: momentWords(at, now), reason })}
          />
        )}
        empty={<EmptyState words={words.logEmpty} />}
      />
    </Card>
  )
}
