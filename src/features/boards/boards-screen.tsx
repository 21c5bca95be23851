import type { ReactNode } from 'react'
import { useState } from 'react'
import { BOARD_PERIODS, type BoardPeriod } from '../../../cloudfunctions/contract/boards'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { PageFrame, stateOf } from '../../components/page-frame'
import { Segmented } from '../../components/segmented'
import { t } from '../../i18n/t'
import { useMe } from '../../services/session'
import { BoardOfHouseholds } from './board-of-households'
import { MyPlace } from './my-place'

interface BoardsScreenProps {
  divisionCode: DivisionCode | undefined
  /** Chooses the division. */
  scopeBar: ReactNode
}

const periods = BOARD_PERIODS.map((period) => ({ value: period, words: t.points.periods[period] }))

/** Who did good, by division and period; my own household stands below, whatever its place. */
export function BoardsScreen({ divisionCode, scopeBar }: BoardsScreenProps) {
  const me = useMe()
  const [period, setPeriod] = useState<BoardPeriod>('month')
  const mine = me.data?.person && divisionCode && <MyPlace divisionCode={divisionCode} period={period} />
  return (
    <PageFrame state={stateOf(me)} bar={mine}>
      {scopeBar}
      <Segmented label={t.boards.period} options={periods} value={period} onChange={setPeriod} />
      {divisionCode && <BoardOfHouseholds divisionCode={divisionCode} period={period} />}
    </PageFrame>
  )
}
