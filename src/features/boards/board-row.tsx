import { Text } from '@tarojs/components'
import type { Board, BoardPeriod } from '../../../cloudfunctions/contract/boards'
import { fill } from '../../i18n/fill'
import * as t from '../../i18n/zh-CN'
import './boards.scss'
import { HouseholdOf } from './household-of'
import { OpeningRow } from './opening-row'
import { PlaceMark } from './place-mark'

type Row = Board['rows'][number]

interface BoardRowProps {
  row: Row
  /** Another household has the same place. */
  tied: boolean
  withVillage: boolean
  opens: { period: BoardPeriod; key: string }
}

/** One household in order of points. */
export function BoardRow({ row, tied, withVillage, opens }: BoardRowProps) {
  return (
    <OpeningRow householdId={row.householdId} mine={row.mine} opens={opens}>
      <PlaceMark place={row.place} tied={tied} />
      <HouseholdOf row={row} withVillage={withVillage} />
      <Text className="boards-row__points">{fill(t.points.points, { points: row.honor })}</Text>
    </OpeningRow>
  )
}
