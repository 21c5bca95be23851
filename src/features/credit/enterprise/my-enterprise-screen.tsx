import { Text, View } from '@tarojs/components'
import type { MyEnterprise } from '../../../../cloudfunctions/contract/enterprises'
import { Button } from '../../../components/button'
import { Card } from '../../../components/card'
import { EmptyState } from '../../../components/empty-state'
import { Fact } from '../../../components/fact'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { Stack } from '../../../components/stack'
import { StatusTag } from '../../../components/status-tag'
import * as t from '../../../i18n/zh-CN'
import { go } from '../../../services/navigate'
import { usePullToRefresh } from '../../../services/pull-to-refresh'
import { useVillageNow } from '../../../services/village-clock'
import '../credit.scss'
import { CreditTimeline } from '../credit-timeline'
import { Criteria } from '../criteria'
import { ApplyAgain } from './apply-again'
import { EnterpriseActs } from './enterprise-acts'
import { EnterpriseStanding } from './enterprise-standing'
import { useMyEnterprises } from './use-enterprise'

const words = t.enterprise

/** The enterprises that the reader represents: what they need, where an application stands, and all that happened. */
export function MyEnterpriseScreen() {
  const asked = useMyEnterprises()
  usePullToRefresh(asked)
  const rows = asked.data?.rows
  return (
    <PageFrame title={words.title} state={stateOf(asked)}>
      <Stack>
        <Text className="credit-lead">{words.lead1}</Text>
        {rows?.length === 0 && <EmptyState words={words.none} />}
        {rows?.map((one) => (
          <One key={one.enterpriseId} one={one} />
        ))}
        <View className="credit-acts">
          <Button kind={rows?.length === 0 ? 'primary' : 'plain'} onPress={() => go('registerEnterprise')}>
            {words.register}
          </Button>
        </View>
      </Stack>
    </PageFrame>
  )
}

function One({ one }: { one: MyEnterprise }) {
  const now = useVillageNow()
  const { name, creditCode, villageName, leadDepartment, application, criteria } = one
  return (
    <>
      <Card
        title={name}
        aside={application && <StatusTag words={t.credit.statuses[application.status]} tone="active" />}
      >
        <Fact label={words.creditCode}>{creditCode}</Fact>
        <Fact label={words.place}>{villageName}</Fact>
        <Fact label={words.lead}>{t.people.departments[leadDepartment]}</Fact>
        <EnterpriseStanding one={one} />
      </Card>
      <EnterpriseActs one={one} />
      {one.can.includes('apply') && <ApplyAgain one={one} />}
      {criteria.length > 0 && <Criteria year={Number(now.slice(0, 4))} criteria={criteria} />}
      <CreditTimeline items={one.timeline} />
    </>
  )
}
