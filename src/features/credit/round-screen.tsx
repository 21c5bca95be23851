import { Text } from '@tarojs/components'
import type { SheetStep } from '../../../cloudfunctions/contract/credit-round'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import type { Role } from '../../../cloudfunctions/contract/roles'
import { EmptyState } from '../../components/empty-state'
import { MustSignIn } from '../../components/must-sign-in'
import { PageFrame, stateOf } from '../../components/page-frame'
import { Stack } from '../../components/stack'
import * as t from '../../i18n/zh-CN'
import { useMe } from '../../services/session'
import './credit.scss'
import { DivisionCard } from './division-card'
import { RoundSheet } from './round-sheet'

const STEPS: readonly (readonly [Role, SheetStep])[] = [
  ['clerk', 'lay'],
  ['councilMember', 'council'],
  ['committeeMember', 'committees'],
]

/** The year-end round of the village in which the reader holds an office, with the sheet of each office. */
export function RoundScreen() {
  const me = useMe()
  const roles = me.data?.roles ?? []
  const sheets = STEPS.flatMap(([role, step]) =>
    roles.filter((one) => one.role === role).map(({ divisionCode }) => ({ divisionCode, step })),
  )
  const [first] = sheets
  return (
    <PageFrame title={t.credit.round.title} state={stateOf(me)}>
      <Stack>
        <Text className="credit-lead">{t.credit.round.lead}</Text>
        {me.data?.signedIn === false && <MustSignIn />}
        {first && <DivisionCard divisionCode={first.divisionCode} />}
        {me.data?.signedIn && !first && <EmptyState words={t.errors.NO_RIGHT} />}
        {sheets.map(({ divisionCode, step }) => (
          <RoundSheet key={`${divisionCode}-${step}`} villageCode={divisionCode} step={step} />
        ))}
      </Stack>
    </PageFrame>
  )
}

/** The sheet of a village as its township passes it. */
export const TownshipSheet = ({ villageCode }: { villageCode: DivisionCode }) => (
  <RoundSheet villageCode={villageCode} step="township" />
)
