import { Text } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { Button } from '../../components/button'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Loaded } from '../../components/loaded'
import { PageFrame } from '../../components/page-frame'
import { Stack } from '../../components/stack'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import { go } from '../../services/navigate'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { dayWords } from '../../services/time'
import { useVillageNow } from '../../services/village-clock'
import './points.scss'
import { RuleGroups } from './rule-groups'
import { useRules } from './use-rules'

interface RulesScreenProps {
  villageCode: DivisionCode | undefined
  villageName: string
  /** Chooses the village. */
  chooser: ReactNode
}

/** What gives how many points in a village, and where each has its end. */
export function RulesScreen({ villageCode, villageName, chooser }: RulesScreenProps) {
  return (
    <PageFrame title={t.rules.title}>
      {chooser}
      {villageCode === undefined ? (
        <EmptyState words={t.rules.choose} />
      ) : (
        <RulesOf villageCode={villageCode} villageName={villageName} />
      )}
    </PageFrame>
  )
}

function RulesOf({ villageCode, villageName }: { villageCode: DivisionCode; villageName: string }) {
  const asked = useRules(villageCode)
  const now = useVillageNow()
  usePullToRefresh(asked)
  return (
    <Loaded query={asked}>
      {({ version, inForceFrom, rules }) =>
        version === null || inForceFrom === null ? (
          <EmptyState words={fill(t.rules.none, { village: villageName })} />
        ) : (
          <>
            <Card title={fill(t.rules.heading, { village: villageName })}>
              <Stack>
                <Text>{fill(t.rules.inForce, { version, date: dayWords(inForceFrom, now) })}</Text>
                <Text>{t.rules.month}</Text>
                <Text>{t.rules.never}</Text>
              </Stack>
              <Button kind="link" onPress={() => go('adoptions', { villageCode })}>
                {t.adoption.title}
              </Button>
            </Card>
            <RuleGroups rules={rules} />
          </>
        )
      }
    </Loaded>
  )
}
