import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { go } from '../../services/navigate'
import { usePaged } from '../../services/paged'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { MyDeedRow } from './my-deed-row'

const useMyDeeds = () => usePaged(['deeds.mine'], (cursor, signal) => api.deeds.mine.query({ cursor }, { signal }))

/** Every deed in which the reader has a part, with what happens next. */
export function MyDeedsScreen() {
  const mine = useMyDeeds()
  usePullToRefresh(mine)
  return (
    <PageFrame state={stateOf(mine)} title={t.myDeeds.title}>
      <Card>
        <PagedList list={mine} row={(deed) => <MyDeedRow key={deed.deedId} deed={deed} />} empty={<Nothing />} />
      </Card>
    </PageFrame>
  )
}

function Nothing() {
  return (
    <EmptyState words={t.myDeeds.empty}>
      <Button onPress={() => go('nominate')}>{t.myDeeds.nominate}</Button>
    </EmptyState>
  )
}
