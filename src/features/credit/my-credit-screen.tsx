import { Text } from '@tarojs/components'
import { EmptyState } from '../../components/empty-state'
import { PageFrame, stateOf } from '../../components/page-frame'
import { Stack } from '../../components/stack'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { ApplyForm } from './apply-form'
import './credit.scss'
import { CreditTimeline } from './credit-timeline'
import { Criteria } from './criteria'
import { Entries } from './entries'
import { MyActs } from './my-acts'
import { MyStanding } from './my-standing'
import { useMyCredit } from './use-credit'

/** The credit status of one's own household: what it needs, where an application stands, and all that happened. */
export function MyCreditScreen() {
  const asked = useMyCredit()
  usePullToRefresh(asked)
  const mine = asked.data
  return (
    <PageFrame title={t.credit.title} state={stateOf(asked)}>
      {mine && (
        <Stack>
          <Text className="credit-lead">{t.credit.lead}</Text>
          {mine.standardVersion === null && <EmptyState words={t.credit.noStandard} />}
          <MyStanding mine={mine} />
          <MyActs mine={mine} />
          {mine.criteria.length > 0 && (
            <Criteria version={mine.standardVersion ?? 0} year={mine.year} criteria={mine.criteria} />
          )}
          {mine.can.includes('apply') && <ApplyForm mine={mine} />}
          <Entries entries={mine.entries} />
          <CreditTimeline items={mine.timeline} />
        </Stack>
      )}
    </PageFrame>
  )
}
