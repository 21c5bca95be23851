import { Text } from '@tarojs/components'
import type { SlipRow } from '../../../cloudfunctions/contract/slips'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { PageFrame } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { momentWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { useSlips } from './use-slips'

/** What was entered for people without a phone, each with the number of the paper that they took home. */
export function SlipsScreen() {
  const list = useSlips()
  usePullToRefresh(list)
  return (
    <PageFrame title={t.slips.title} wide>
      <Card title={t.slips.enterTitle}>
        <Text>{t.slips.enterWords}</Text>
        <Button onPress={() => go('nominate')}>{t.slips.enter}</Button>
      </Card>
      <Card>
        <PagedList
          list={list}
          row={(slip) => <Row key={slip.slipId} slip={slip} />}
          empty={<EmptyState words={t.slips.empty} />}
        />
      </Card>
    </PageFrame>
  )
}

function Row({ slip }: { slip: SlipRow }) {
  const now = useVillageNow()
  const { year, number, personName, enteredAt, slipId } = slip
  return (
    <ListRow
      title={fill(t.slips.row, { year, number, name: personName })}
      note={momentWords(enteredAt, now)}
      onPress={() => go('slip', { slipId })}
    />
  )
}
