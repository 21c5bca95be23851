import type { BoardPeriod, RollRow as Row } from '../../../cloudfunctions/contract/boards'
import { HouseholdOf } from './household-of'
import { OpeningRow } from './opening-row'

interface RollRowProps {
  row: Row
  withVillage: boolean
  opens: { period: BoardPeriod; key: string }
}

/** One household on a roll in no order: no place and no points. */
export function RollRow({ row, withVillage, opens }: RollRowProps) {
  return (
    <OpeningRow householdId={row.householdId} mine={row.mine} opens={opens}>
      <HouseholdOf row={row} withVillage={withVillage} />
    </OpeningRow>
  )
}
