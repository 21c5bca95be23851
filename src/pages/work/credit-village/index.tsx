import { EmptyState } from '../../../components/empty-state'
import { PageFrame, stateOf } from '../../../components/page-frame'
import { Stack } from '../../../components/stack'
import { DesignationsList } from '../../../features/credit/designations-list'
import { DivisionCard } from '../../../features/credit/division-card'
import { TownshipSheet } from '../../../features/credit/round-screen'
import { DivisionFields } from '../../../features/divisions/division-fields'
import { useReach } from '../../../features/divisions/use-reach'
import * as t from '../../../i18n/zh-CN'
import { levelOf } from '../../../services/divisions'
import { useMe } from '../../../services/session'

export default function CreditVillagePage() {
  const me = useMe()
  const { root, choice, code, village } = useReach(me.data)
  return (
    <PageFrame title={t.credit.office.village} state={stateOf(me)}>
      {root && <DivisionFields root={root} choice={choice} />}
      {!village && (
        <Stack>
          {code && levelOf(code) === 'township' && <DivisionCard divisionCode={code} />}
          <EmptyState words={t.credit.office.chooseVillage} />
        </Stack>
      )}
      {village && (
        <Stack>
          <DivisionCard divisionCode={village.code} />
          <TownshipSheet villageCode={village.code} />
          <DesignationsList key={village.code} villageCode={village.code} />
        </Stack>
      )}
    </PageFrame>
  )
}
