import { useQuery } from '@tanstack/react-query'
import { Text } from '@tarojs/components'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { Countdown } from '../../components/countdown'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { Loaded } from '../../components/loaded'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { api } from '../../services/api'
import { go } from '../../services/navigate'
import { lastDayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './home.scss'

const SHOWN = 3

const useOpenNotices = (divisionCode: DivisionCode) =>
  useQuery({
    queryKey: ['notices.list', divisionCode, 'open'],
    queryFn: ({ signal }) => api.notices.list.query({ divisionCode, state: 'open' }, { signal }),
  })

/** Notices that can still be read and answered, with the days that are left. */
export function OpenNotices({ divisionCode }: { divisionCode: DivisionCode }) {
  const now = useVillageNow()
  return (
    <Card title={t.home.notices.title}>
      <Loaded query={useOpenNotices(divisionCode)}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState words={t.home.notices.empty} />
          ) : (
            rows.slice(0, SHOWN).map((notice) => (
              <ListRow
                key={notice.noticeId}
                title={`${notice.villageName} ${fill(t.notices.numbered, { year: notice.year, number: notice.number })}`}
                onPress={() => go('notice', { noticeId: notice.noticeId })}
                note={fill(t.notices.until, { date: lastDayWords(notice.closesAt, now) })}
                aside={
                  <Text className="home-days">
                    <Countdown until={notice.closesAt} />
                  </Text>
                }
              />
            ))
          )
        }
      </Loaded>
      <Button kind="link" onPress={() => go('notices')}>
        {t.home.notices.all}
      </Button>
    </Card>
  )
}
