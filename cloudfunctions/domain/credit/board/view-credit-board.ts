import type { CreditBoard } from '../../../contract/credit-board'
import type { DivisionCode, HouseholdId } from '../../../contract/ids'
import { countyDate } from '../../../platform/county-time'
import { rowsOf } from '../../boards/board'
import { seenNow } from '../../boards/board-rows'
import type { Reading } from '../../context'
import { getDivision } from '../../divisions/get-village'
import { switchesOf } from '../../points/county-switches'
import { countStandingIn, findByGrade } from './board.repository'

/*
 * Board of credit households: by grade, within a grade by lot, no more than any board shows, so that nobody reads from it
 * who is missing. Each household is seen as it lets itself be seen now; a hidden one is on no list. Households that did not
 * reach the status are on no page and in no export. (Domain: honour boards.)
 */

/** Some of the households that carry the status in a division, for anybody. @throws AppError NOT_FOUND */
export async function viewCreditBoard(
  r: Reading,
  code: DivisionCode,
  mine: HouseholdId | undefined,
): Promise<CreditBoard> {
  const { name: divisionName } = await getDivision(r.db, code)
  if (!(await switchesOf(r.db)).credit) return { as: 'off', divisionName, grades: [] }
  const limit = rowsOf(await countStandingIn(r.db, code))
  const found = await findByGrade(r.db, code, countyDate(r.now), limit)
  const seen = await seenNow(
    r,
    found.flatMap((one) => one.householdIds),
    mine,
  )
  const grades = found.map(({ grade, householdIds }) => ({
    grade,
    rows: householdIds.flatMap((id) => seen.get(id)?.row ?? []),
  }))
  return { as: 'roll', divisionName, grades }
}
