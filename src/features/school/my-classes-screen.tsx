import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { PagedList } from '../../components/paged-list'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { ClassLine } from './class-line'
import './school.scss'
import { useMyClasses, useRecord } from './use-school'

/** My household's classes, and the hours that I learned: mine alone, compared with nobody's. */
export function MyClassesScreen({ teaching }: { teaching: ReactNode }) {
  const list = useMyClasses()
  const record = useRecord()
  usePullToRefresh(list, record)
  return (
    <PageFrame title={t.school.mine} state={stateOf(list)}>
      {record.data && record.data.classes.length > 0 && (
        <Card title={t.school.record}>
          <Text className="school-sum">{fill(t.school.hours, { hours: record.data.hours })}</Text>
          <Text className="school-soft">
            {fill(t.school.recordWords, { count: record.data.count, hours: record.data.hours })}
          </Text>
          <ListRow title={t.school.hoursPaper.open} onPress={() => go('hours')} />
        </Card>
      )}
      {teaching}
      <Card>
        <PagedList
          list={list}
          row={(row) => <ClassLine key={row.sessionId} row={row} />}
          empty={<EmptyState words={t.school.mineEmpty} />}
        />
      </Card>
    </PageFrame>
  )
}
