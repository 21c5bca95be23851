import type { ReactNode } from 'react'
import { useState } from 'react'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { Card } from '../../components/card'
import { ListRow } from '../../components/list-row'
import { PageFrame, stateOf } from '../../components/page-frame'
import { Tabs } from '../../components/tabs'
import * as t from '../../i18n/zh-CN'
import { levelOf } from '../../services/divisions'
import { go } from '../../services/navigate'
import { useMe } from '../../services/session'
import { BoardOfCredit } from './board-of-credit'
import { BoardOfHouseholds } from './board-of-households'
import { BoardOfVillages } from './board-of-villages'
import { MyPlace } from './my-place'
import { PeriodBar } from './period-bar'
import { usePeriod } from './use-period'

interface BoardsScreenProps {
  divisionCode: DivisionCode | undefined
  /** Chooses the division. */
  scopeBar: ReactNode
  /** Leads to the file of the list. */
  saving: ReactNode
}

const KINDS = ['households', 'credit', 'villages'] as const
type Kind = (typeof KINDS)[number]

const kindsIn = (hasVillages: boolean) =>
  KINDS.filter((kind) => hasVillages || kind !== 'villages').map((kind) => ({
    value: kind,
    words: t.boards.kinds[kind],
  }))

/** Who did good, by division and period, now and before; my own household stands below, whatever its place. */
export function BoardsScreen({ divisionCode, scopeBar, saving }: BoardsScreenProps) {
  const me = useMe()
  const [kind, setKind] = useState<Kind>('households')
  const chosen = usePeriod()
  const hasVillages = divisionCode !== undefined && levelOf(divisionCode) !== 'village'
  const ofVillages = hasVillages && kind === 'villages'
  const shown = divisionCode && { divisionCode, period: chosen.period, periodKey: chosen.key }
  const ofCredit = kind === 'credit'
  const mine = me.data?.person && shown && !ofVillages && !ofCredit && <MyPlace {...shown} />
  return (
    <PageFrame state={stateOf(me)} bar={mine}>
      {scopeBar}
      <Tabs
        label={t.boards.of}
        options={kindsIn(hasVillages)}
        value={hasVillages || ofCredit ? kind : 'households'}
        onChange={setKind}
      />
      {!ofCredit && <PeriodBar chosen={chosen} />}
      {shown && ofCredit && <BoardOfCredit divisionCode={shown.divisionCode} />}
      {shown && !ofCredit && (ofVillages ? <BoardOfVillages {...shown} /> : <BoardOfHouseholds {...shown} />)}
      {!ofCredit && !ofVillages && saving}
      <Card>
        <ListRow title={t.honourWall.entry} note={t.honourWall.entryNote} onPress={() => go('honourWall')} />
      </Card>
    </PageFrame>
  )
}
