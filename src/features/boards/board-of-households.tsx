import type { Board, BoardPeriod } from '../../../cloudfunctions/contract/boards'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { EmptyState } from '../../components/empty-state'
import { Loaded } from '../../components/loaded'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { BoardCard } from './board-card'
import { BoardRow } from './board-row'
import { RollRow } from './roll-row'
import { useBoard } from './use-board'

interface Shown {
  divisionCode: DivisionCode
  period: BoardPeriod
  periodKey: string
}

/** Households in order of points; where the county has no order, some of them in none; where it has no board, that. */
export function BoardOfHouseholds({ divisionCode, period, periodKey }: Shown) {
  const asked = useBoard(divisionCode, period, periodKey)
  usePullToRefresh(asked)
  return <Loaded query={asked}>{(board) => <Households board={board} period={period} />}</Loaded>
}

function Households({ board, period }: { board: Board; period: BoardPeriod }) {
  const words = t.boards
  const opens = { period, key: board.key }
  const { empty, emptyPast } = words
  switch (board.as) {
    case 'off':
      return <EmptyState words={words.off} />
    case 'roll': {
      const rows = board.roll.map((row, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a household that is not named has nothing else
        <RollRow key={at} row={row} withVillage={board.divisionName !== row.villageName} opens={opens} />
      ))
      return (
        <BoardCard
          board={{ ...board, frozenAt: null }}
          rows={rows}
          how={words.roll}
          empty={empty}
          emptyPast={emptyPast}
        />
      )
    }
    case 'board': {
      const rows = board.rows.map((row, at) => (
        <BoardRow
          // biome-ignore lint/suspicious/noArrayIndexKey: a household that is not named has nothing else
          key={at}
          row={row}
          tied={board.rows.some((other) => other !== row && other.place === row.place)}
          withVillage={board.divisionName !== row.villageName}
          opens={opens}
        />
      ))
      return <BoardCard board={board} rows={rows} how={words.how} empty={empty} emptyPast={emptyPast} />
    }
  }
}
