import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { useWhoRead } from './use-privacy'

/** Who read what is sealed or a contact of the reader. */
export function WhoReadScreen() {
  const list = useWhoRead()
  const now = useVillageNow()
  usePullToRefresh(list)
  const words = t.privacy.read
  return (
    <PageFrame title={words.title} state={stateOf(list)}>
      <Card>
        <PagedList
          list={list}
          row={({ at, what, readerName: name }) => (
            <ListRow
              key={`${at} ${name} ${what}`}
              title={t.privacy.accesses[what]}
              note={fill(words.by, { name, moment: momentWords(at, now) })}
            />
          )}
          empty={<EmptyState words={words.empty} />}
        />
      </Card>
    </PageFrame>
  )
}
