import { Text, View } from '@tarojs/components'
import type { BoardPeriod } from '../../../cloudfunctions/contract/boards'
import type { DivisionCode } from '../../../cloudfunctions/contract/ids'
import { Card } from '../../components/card'
import { EmptyState } from '../../components/empty-state'
import { Loaded } from '../../components/loaded'
import { fill, t } from '../../i18n/t'
import { usePullToRefresh } from '../../services/pull-to-refresh'
import { BoardRow } from './board-row'
import './boards.scss'
import { periodWords } from './period-words'
import { useBoard } from './use-board'

export function BoardOfHouseholds({ divisionCode, period }: { divisionCode: DivisionCode; period: BoardPeriod }) {
  const board = useBoard(divisionCode, period)
  usePullToRefresh(board)
  return (
    <Loaded query={board}>
      {({ rows, divisionName, key }) => (
        <Card title={fill(t.boards.heading, { division: divisionName, period: periodWords(key) })}>
          {rows.length === 0 && <EmptyState words={t.boards.empty} />}
          {rows.map((row, at) => (
            <BoardRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a household that is not named has nothing else
              key={at}
              row={row}
              tied={rows.some((other) => other !== row && other.place === row.place)}
              withVillage={divisionName !== row.villageName}
              opens={{ period, key }}
            />
          ))}
          <View className="boards-how">
            <Text className="boards-note">{t.boards.how}</Text>
          </View>
        </Card>
      )}
    </Loaded>
  )
}
