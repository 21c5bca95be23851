import { Text } from '@tarojs/components'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { NoticeState } from '../../../cloudfunctions/contract/notices'
import { Card } from '../../components/card'
import { Countdown } from '../../components/countdown'
import { EmptyState } from '../../components/empty-state'
import { KeptNote } from '../../components/kept-note'
import { ListRow } from '../../components/list-row'
import { PagedList } from '../../components/paged-list'
import { StatusTag } from '../../components/status-tag'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { keptFrom } from '../../services/kept-from'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useVillageNow } from '../../services/village-clock'
import { closingWords, numberWords } from './notice-words'
import './notices.scss'
import { useNotices } from './use-notices'

type Row = NonNullable<ReturnType<typeof useNotices>['data']>['pages'][number]['rows'][number]

export function NoticeList({ divisionCode, state }: { divisionCode: DivisionCode; state: NoticeState }) {
  const list = useNotices(divisionCode, state)
  usePullToRefresh(list)
  const from = keptFrom(list)
  return (
    <Card>
      {from !== undefined && <KeptNote from={from} short />}
      <PagedList
        list={list}
        row={(notice) => <NoticeRow key={notice.noticeId} notice={notice} />}
        empty={<EmptyState words={t.notices.empty[state]} />}
      />
    </Card>
  )
}

function NoticeRow({ notice }: { notice: Row }) {
  const now = useVillageNow()
  return (
    <ListRow
      title={numberWords(notice)}
      note={[notice.villageName, t.notices.kinds[notice.kind], fill(t.notices.lines, { count: notice.lineCount })].join(
        ' · ',
      )}
      aside={<StatusTag words={t.notices.states[notice.state]} tone={notice.state === 'open' ? 'active' : 'plain'} />}
      onPress={() => go('notice', { noticeId: notice.noticeId })}
    >
      <Text className="notices-soft">{closingWords(notice, now)}</Text>
      {notice.state === 'open' && (
        <Text className="notices-days">
          <Countdown until={notice.closesAt} />
        </Text>
      )}
    </ListRow>
  )
}
