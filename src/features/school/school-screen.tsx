import { Text } from '@tarojs/components'
import { useState } from 'react'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { MustSignIn } from '../../components/must-sign-in'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { WeekSpan } from '../../components/week-span'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { useMe } from '../../services/session'
import { dateOf, daysAfter, dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import { ClassLine } from './class-line'
import './school.scss'
import { useWeek } from './use-school'

/** The tab of the night school: seven days of classes within reach, and the ways to one's own. */
export function SchoolScreen() {
  const me = useMe()
  if (me.data && !me.data.person) {
    return (
      <PageFrame>
        <MustSignIn words={t.school.signIn} />
      </PageFrame>
    )
  }
  return <PageFrame state={stateOf(me)}>{me.data && <Week />}</PageFrame>
}

function Week() {
  const now = useVillageNow()
  const today = dateOf(now)
  const [days, setDays] = useState(0)
  const from = daysAfter(today, days)
  const list = useWeek(from)
  usePullToRefresh(list)
  return (
    <>
      <Text className="school-words">{t.school.words}</Text>
      <Card>
        <WeekSpan
          words={fill(t.school.span, { from: dayWords(from, now) })}
          first={days <= 0}
          onEarlier={() => setDays(days - 7)}
          onLater={() => setDays(days + 7)}
        />
        <PagedList
          list={list}
          row={(row) => <ClassLine key={row.sessionId} row={row} />}
          empty={<EmptyState words={t.school.none} />}
        />
      </Card>
      <Card>
        <ListRow title={t.school.hub.mine} onPress={() => go('myClasses')} />
        <ListRow title={t.school.hub.matters} onPress={() => go('matters')} />
        <ListRow title={t.school.hub.topics} onPress={() => go('topics')} />
      </Card>
    </>
  )
}
