import type { BoardPeriod } from '../../../cloudfunctions/contract/boards'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { EmptyState } from '../../components/empty-state'
import { Loaded } from '../../components/loaded'
import * as t from '../../i18n/zh-CN'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { BoardCard } from './board-card'
import { useVillageBoard } from './use-board'
import { VillageRow } from './village-row'

interface Shown {
  divisionCode: DivisionCode
  period: BoardPeriod
  periodKey: string
}

/** Villages by how many of their households took part. */
export function BoardOfVillages({ divisionCode, period, periodKey }: Shown) {
  const asked = useVillageBoard(divisionCode, period, periodKey)
  usePullToRefresh(asked)
  const { how, empty, emptyPast } = t.boards.villages
  return (
    <Loaded query={asked}>
      {(board) => {
        if (board.as === 'off') return <EmptyState words={t.boards.off} />
        const rows = board.rows.map((row) => (
          <VillageRow
            key={row.villageCode}
            row={row}
            tied={board.rows.some((other) => other !== row && other.place === row.place)}
          />
        ))
        return <BoardCard board={board} rows={rows} how={how} empty={empty} emptyPast={emptyPast} />
      }}
    </Loaded>
  )
}
